insert into note (position, record, field, note, changed_at, changed_by, source)
values (:position, :record, :field, :note, :changed_at, :changed_by, :source)
