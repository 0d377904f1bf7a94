select source, position, data_subject_category
from source_data_subject
order by source, position
