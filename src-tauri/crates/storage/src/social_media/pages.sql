select position, id, network, account, provider, is_joint_state, is_joint
from social_media_page
order by position
