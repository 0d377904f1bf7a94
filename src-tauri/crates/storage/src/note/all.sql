select position, record, field, note, changed_at, changed_by, source
from note
order by position
