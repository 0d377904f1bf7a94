select activity, purpose, legal_basis, position, channel
from consent_withdrawal
order by activity, purpose, legal_basis, position
