insert or replace into working (only, path, fingerprint, edits, saved)
values (1, :path, :fingerprint, :edits, :saved)
