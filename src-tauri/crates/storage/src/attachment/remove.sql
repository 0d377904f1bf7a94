delete from attachment
where id = :id
returning position
