delete from import_run
where id = :id
returning position
