select id, file_name, file_hash, format, date
from import_run
order by position, id
