-- Why: a category of data carries its period; who keeps it longer or shorter says why.
alter table activity add column retention_reason text not null default '';
alter table data_item add column retention_reason text not null default '';
