select id, reference, received_on, channel_state, channel, right_state, right, identified_by_state,
  identified_by, extended_until, extension_reason, decision, answered_on, proof
from request
order by position, id
