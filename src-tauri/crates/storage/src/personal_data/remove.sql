delete from personal_data_category
where id = :id
returning position
