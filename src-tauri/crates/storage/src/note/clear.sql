delete from note
