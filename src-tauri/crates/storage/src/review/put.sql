insert into review (id, object, version, author, reviewer, date, verdict, remarks, position)
values (:id, :object, :version, :author, :reviewer, :date, :verdict, :remarks, :position)
