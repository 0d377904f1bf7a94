insert into sharing_condition (position, condition)
values (:position, :condition)
