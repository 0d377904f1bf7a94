insert into agreement_clause (agreement, position, clause)
values (:agreement, :position, :clause)
