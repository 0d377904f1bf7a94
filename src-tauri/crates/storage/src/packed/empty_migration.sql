delete from migration
