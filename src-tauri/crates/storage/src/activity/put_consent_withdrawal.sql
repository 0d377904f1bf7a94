insert into consent_withdrawal (activity, purpose, legal_basis, position, channel)
values (:activity, :purpose, :legal_basis, :position, :channel)
