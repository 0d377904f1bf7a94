retention-title = How long do we keep your data?
retention-depends = The period depends on the kind of data and on how we got them.
# Art. 5 lid 1 onder e AVG.
retention-needed = We keep them no longer than is necessary for the purpose.
retention-reuse = That also applies when we use them again.
retention-every-category = Every kind of data has its own retention period.
retention-only-administration = The law only requires us to keep our accounts for 7 years.
retention-caption = How long we keep which data
column-kept = Data
column-how-long = How long
column-from = From when
column-why = Why so long
cell-law = The law requires this ({ $law })
cell-with-consent = { $term }, with your consent
cell-without-consent = { $term }, without your consent
after-erase = After that we erase the data.
after-destroy = After that we destroy the data.
after-anonymise = After that we take out who it was.
after-archive = After that the data go to an archive.
after-return = After that we return the data.
retention-hold = If there is a complaint or a court case, we keep what is needed until it is closed.
retention-documented = Our retention periods are laid down.
retention-instructed = Our employees know what to do, because there are instructions for it.
# Art. 13 lid 2 onder a AVG.
missing-terms = the period for the data with a ▢
# Art. 13 lid 2 onder a AVG.
missing-start = from when the period of { $length } is counted
# Art. 13 lid 2 onder a AVG.
missing-start-of = from when the period of { $length } is counted for { $names }
# Art. 13 lid 2 onder a AVG.
missing-starts = from when the period is counted for { $names }
term-of = { $term } for { $name }
