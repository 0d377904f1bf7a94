insert into third_party_notice (activity, position, name, reason, read_at, url)
values (:activity, :position, :name, :reason, :read_at, :url)
