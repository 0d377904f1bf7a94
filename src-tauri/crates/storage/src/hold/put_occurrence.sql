insert into hold_occurrence (hold, position, occurrence)
values (:hold, :position, :occurrence)
