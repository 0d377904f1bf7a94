insert into statement_own_text (statement_variant, position, target, record, place, text, reason, replaced)
values (:statement_variant, :position, :target, :record, :place, :text, :reason, :replaced)
