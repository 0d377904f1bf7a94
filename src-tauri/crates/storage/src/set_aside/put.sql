insert into set_aside (position, "check", record, field, reason, until)
values (:position, :check, :record, :field, :reason, :until)
