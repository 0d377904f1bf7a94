select type, name, tbl_name, sql
from sqlite_schema
order by type, name
