drop table history_part;
drop table history;
drop table pending;
drop table working;
