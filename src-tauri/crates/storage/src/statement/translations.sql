select statement_variant, position, language, original, words
from statement_translation
order by statement_variant, position
