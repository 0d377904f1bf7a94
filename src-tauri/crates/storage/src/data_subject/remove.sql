delete from data_subject_category
where id = :id
returning position
