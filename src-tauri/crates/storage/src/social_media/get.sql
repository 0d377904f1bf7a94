select only, pages_state
from social_media
