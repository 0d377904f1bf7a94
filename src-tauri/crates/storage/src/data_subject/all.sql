select id, name, is_vulnerable, is_child, informed_by
from data_subject_category
order by position, id
