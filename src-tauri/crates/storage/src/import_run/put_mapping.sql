insert into import_mapping (import_run, position, column, field)
values (:import_run, :position, :column, :field)
