delete from contact
