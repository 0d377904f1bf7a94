insert into occurrence_period (occurrence, position, period)
values (:occurrence, :position, :period)
