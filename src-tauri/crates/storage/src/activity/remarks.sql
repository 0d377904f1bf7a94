select activity, position, label, text
from activity_remark
order by activity, position
