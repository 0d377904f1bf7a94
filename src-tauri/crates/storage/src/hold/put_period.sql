insert into hold_period (hold, position, period)
values (:hold, :position, :period)
