insert into statement_left_out (statement_variant, position, part, reason)
values (:statement_variant, :position, :part, :reason)
