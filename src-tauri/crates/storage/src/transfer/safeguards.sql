select transfer, position, safeguard
from transfer_safeguard
order by transfer, position
