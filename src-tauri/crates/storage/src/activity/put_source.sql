insert into activity_source (activity, position, source)
values (:activity, :position, :source)
