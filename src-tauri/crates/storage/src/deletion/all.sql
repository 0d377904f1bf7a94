select id, period, request, scope, done_on, done_by, method, proof
from deletion_event
order by position, id
