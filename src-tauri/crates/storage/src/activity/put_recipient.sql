insert into activity_recipient (activity, position, recipient)
values (:activity, :position, :recipient)
