insert or replace into social_media (only, pages_state)
values (:only, :pages_state)
