select breach, position, personal_data_category
from breach_data_category
order by breach, position
