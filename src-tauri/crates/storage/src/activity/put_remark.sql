insert into activity_remark (activity, position, label, text)
values (:activity, :position, :label, :text)
