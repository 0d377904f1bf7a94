insert into contact_use (contact, position, used_for)
values (:contact, :position, :used_for)
