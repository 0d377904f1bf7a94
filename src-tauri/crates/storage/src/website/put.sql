insert into website (id, domain, owner, content, tracks_state, tracks, cookies_state, variant, position)
values (:id, :domain, :owner, :content, :tracks_state, :tracks, :cookies_state, :variant, :position)
