insert into about_point (position, title, text)
values (:position, :title, :text)
