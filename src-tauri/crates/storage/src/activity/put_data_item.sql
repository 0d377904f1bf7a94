insert into data_item (
  activity, position, id, name, category, source, collected_when, disguise, retention, retention_reason
)
values (
  :activity, :position, :id, :name, :category, :source, :collected_when, :disguise, :retention,
  :retention_reason
)
