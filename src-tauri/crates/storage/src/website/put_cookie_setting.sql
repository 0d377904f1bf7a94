insert into cookie_setting (website, cookie, position, setting)
values (:website, :cookie, :position, :setting)
