insert into hold (id, reason, "from", until, position)
values (:id, :reason, :from, :until, :position)
