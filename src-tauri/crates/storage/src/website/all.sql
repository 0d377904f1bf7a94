select id, domain, owner, content, tracks_state, tracks, cookies_state, variant
from website
order by position, id
