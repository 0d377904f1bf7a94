insert or replace into meta (only, document_id, created_on, min_reader, generation)
values (1, :document_id, :created_on, :min_reader, :generation)
