insert into activity_channel (activity, position, channel)
values (:activity, :position, :channel)
