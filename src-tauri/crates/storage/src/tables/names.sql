select name
from sqlite_schema
where type = 'table'
  and name not in ('meta', 'migration', 'working', 'pending', 'history', 'history_part')
order by name
