select id, title, kind, file_name, media_type, base64, expires_on
from attachment
order by position, id
