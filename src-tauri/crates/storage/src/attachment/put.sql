insert into attachment (id, title, kind, file_name, media_type, base64, expires_on, position)
values (:id, :title, :kind, :file_name, :media_type, :base64, :expires_on, :position)
