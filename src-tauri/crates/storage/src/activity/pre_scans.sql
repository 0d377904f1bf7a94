select activity, outcome_state, outcome, date, reason
from pre_scan
order by activity
