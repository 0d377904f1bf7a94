insert into activity_tag (activity, position, tag)
values (:activity, :position, :tag)
