insert into contact (position, channel, detail)
values (:position, :channel, :detail)
