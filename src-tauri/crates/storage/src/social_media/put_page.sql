insert into social_media_page (position, id, network, account, provider, is_joint_state, is_joint)
values (:position, :id, :network, :account, :provider, :is_joint_state, :is_joint)
