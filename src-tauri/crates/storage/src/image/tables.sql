select name, sql
from sqlite_schema
where type = 'table'
  and name not in ('working', 'pending', 'history', 'history_part')
order by rowid
