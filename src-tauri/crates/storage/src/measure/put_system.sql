insert into measure_system (measure, position, system)
values (:measure, :position, :system)
