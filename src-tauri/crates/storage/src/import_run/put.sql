insert into import_run (id, file_name, file_hash, format, date, position)
values (:id, :file_name, :file_hash, :format, :date, :position)
