insert into statement_optional_part (statement_variant, position, part)
values (:statement_variant, :position, :part)
