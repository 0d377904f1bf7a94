insert into consent_expression (activity, purpose, legal_basis, position, act, is_consent, rests_on)
values (:activity, :purpose, :legal_basis, :position, :act, :is_consent, :rests_on)
