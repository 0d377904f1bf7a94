insert into certificate (id, holder, held_by, standard, policy_followed, audited, valid_until_state, valid_until, attachment,
  position)
values (:id, :holder, :held_by, :standard, :policy_followed, :audited, :valid_until_state, :valid_until,
  :attachment, :position)
