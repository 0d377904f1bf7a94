insert into activity_retention (activity, position, retention_period)
values (:activity, :position, :retention_period)
