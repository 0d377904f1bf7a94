insert into history_part (step, position, changes)
values (:step, :position, :changes)
