delete from impact_assessment
where id = :id
returning position
