insert into identity_check_method (position, method)
values (:position, :method)
