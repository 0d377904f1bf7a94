insert into occurrence (id, label, event, "on", position)
values (:id, :label, :event, :on, :position)
