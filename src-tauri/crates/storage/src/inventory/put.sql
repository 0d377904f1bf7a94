insert into system_inventory (position, date, by, note)
values (:position, :date, :by, :note)
