select position, found_in, practice, article, instead
from unlawful_practice
order by position
