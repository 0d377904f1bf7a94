insert into organisation_language (position, language)
values (:position, :language)
