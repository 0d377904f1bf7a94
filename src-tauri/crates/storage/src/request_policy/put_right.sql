insert into right_remark (position, right, limits)
values (:position, :right, :limits)
