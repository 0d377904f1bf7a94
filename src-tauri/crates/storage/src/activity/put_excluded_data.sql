insert into excluded_data (activity, position, what, category, reason, exception)
values (:activity, :position, :what, :category, :reason, :exception)
