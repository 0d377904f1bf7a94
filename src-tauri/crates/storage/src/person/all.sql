select id, name, job_title, email_state, email
from person
order by position, id
