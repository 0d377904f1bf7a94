insert into deletion_system (deletion_event, position, system)
values (:deletion_event, :position, :system)
