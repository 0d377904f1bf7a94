select activity, purpose, legal_basis, position, act, is_consent, rests_on
from consent_expression
order by activity, purpose, legal_basis, position
