# Art. 13 en 14 AVG.
informed-title = Wie leest waar wat wij doen
column-told = Wat wij met hun gegevens doen
column-where = Waar zij dat lezen
cell-told = { $activity }
cell-published = { $statement }
cell-unpublished = { $statement } (nog niet gepubliceerd)
cell-nowhere = nergens: { $why }
