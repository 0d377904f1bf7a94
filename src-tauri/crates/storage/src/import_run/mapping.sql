select import_run, position, column, field
from import_mapping
order by import_run, position
