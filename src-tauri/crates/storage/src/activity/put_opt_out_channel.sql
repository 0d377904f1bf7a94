insert into opt_out_channel (activity, position, channel)
values (:activity, :position, :channel)
