select fingerprint, generation, edits
from pending
order by generation, edits
