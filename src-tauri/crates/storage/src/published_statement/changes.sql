select published_statement, position, change
from published_change
order by published_statement, position
