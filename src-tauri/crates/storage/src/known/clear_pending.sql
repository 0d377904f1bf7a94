delete from pending
