insert into agreement (id, recipient, client, our_role, version, status_state, status, signed_on, valid_until, attachment,
  position)
values (:id, :recipient, :client, :our_role, :version, :status_state, :status, :signed_on, :valid_until,
  :attachment, :position)
