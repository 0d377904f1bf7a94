insert into statement_order (statement_variant, position, part)
values (:statement_variant, :position, :part)
