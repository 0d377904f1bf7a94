select only, binds_third_parties_state, binds_third_parties, advises_on_login_state, advises_on_login,
  asks_to_report_state, asks_to_report
from security_policy
