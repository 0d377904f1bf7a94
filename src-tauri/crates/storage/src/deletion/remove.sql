delete from deletion_event
where id = :id
returning position
