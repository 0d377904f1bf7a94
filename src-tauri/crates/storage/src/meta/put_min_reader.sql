update meta
set min_reader = :min_reader
