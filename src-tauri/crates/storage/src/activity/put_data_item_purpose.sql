insert into data_item_purpose (activity, data_item, position, purpose)
values (:activity, :data_item, :position, :purpose)
