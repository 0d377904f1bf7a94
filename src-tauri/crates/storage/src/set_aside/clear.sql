delete from set_aside
