update working
set edits = :edits
