insert into sheet (number, name, columns)
values (:number, :name, :columns)
