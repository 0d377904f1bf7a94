insert into business_process (id, name, in_short, owner_state, owner, position)
values (:id, :name, :in_short, :owner_state, :owner, :position)
