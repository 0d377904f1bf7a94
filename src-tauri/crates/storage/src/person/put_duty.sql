insert into person_duty (person, position, duty)
values (:person, :position, :duty)
