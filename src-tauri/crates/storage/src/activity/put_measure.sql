insert into activity_measure (activity, position, measure)
values (:activity, :position, :measure)
