select activity, position, name, reason, read_at, url
from third_party_notice
order by activity, position
