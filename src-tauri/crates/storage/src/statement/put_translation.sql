insert into statement_translation (statement_variant, position, language, original, words)
values (:statement_variant, :position, :language, :original, :words)
