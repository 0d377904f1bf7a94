insert into history (number, operation, is_undone)
values (:number, :operation, 0)
