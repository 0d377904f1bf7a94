insert into published_change (published_statement, position, change)
values (:published_statement, :position, :change)
