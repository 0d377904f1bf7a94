insert into activity_system (activity, position, system)
values (:activity, :position, :system)
