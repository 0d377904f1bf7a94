insert into data_item (activity, position, id, name, category, source, collected_when, disguise, retention)
values (:activity, :position, :id, :name, :category, :source, :collected_when, :disguise, :retention)
