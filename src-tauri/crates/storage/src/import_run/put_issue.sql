insert into import_issue (import_run, position, row, column, text)
values (:import_run, :position, :row, :column, :text)
