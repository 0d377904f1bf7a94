select activity, position, criterion, holds_state, holds
from pre_scan_answer
order by activity, position
