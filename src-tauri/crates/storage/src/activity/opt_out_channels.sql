select activity, position, channel
from opt_out_channel
order by activity, position
