select import_run, position, row, column, text
from import_issue
order by import_run, position
