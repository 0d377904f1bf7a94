select personal_data_category, position, example
from personal_data_example
order by personal_data_category, position
