insert into line (number, sheet, cells)
values (:number, :sheet, :cells)
