insert into transfer (id, recipient, purpose, country_state, country, safeguards_state, decision, assessed_on,
  copy_available_state, copy_available, attachment, position)
values (:id, :recipient, :purpose, :country_state, :country, :safeguards_state, :decision, :assessed_on,
  :copy_available_state, :copy_available, :attachment, :position)
