select id, period, request, occurrence, through, scope, done_on, done_by, method, proof
from deletion_event
order by position, id
