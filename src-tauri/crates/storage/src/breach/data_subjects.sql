select breach, position, data_subject_category
from breach_data_subject
order by breach, position
