update meta
set generation = :generation
