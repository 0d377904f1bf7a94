insert into activity_client (activity, position, name, contact, service)
values (:activity, :position, :name, :contact, :service)
