insert into migration (version, checksum)
values (:version, :checksum)
