insert into hold_activity (hold, position, activity)
values (:hold, :position, :activity)
