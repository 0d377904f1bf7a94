select name
from sqlite_schema
where type = 'table' and name not in ('meta', 'migration')
order by name
