insert or replace into pending (fingerprint, generation, edits)
values (:fingerprint, :generation, :edits)
