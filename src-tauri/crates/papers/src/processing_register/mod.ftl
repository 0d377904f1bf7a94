register-title = Register van verwerkingsactiviteiten van { $name }
register-footer = Register van { $date }
register-dated = Dit is het register zoals het was op { $date }.
register-not-public = Het is niet openbaar, maar de Autoriteit Persoonsgegevens mag erom vragen.
register-blanks = { $count ->
    [one] Er is nog 1 plek leeg (▢).
   *[other] Er zijn nog { $count } plekken leeg (▢).
  }
register-none = Hier staat nog geen activiteit.
# Art. 30 lid 1 onder a AVG.
identity-title = Wie dit register bijhoudt
column-field = Gegeven
column-value = Waarde
# Art. 30 lid 1 AVG.
controller-title = Wat wij voor onszelf doen (verwerkingsverantwoordelijke)
# Art. 30 lid 2 AVG.
processor-title = Wat wij in opdracht doen (verwerker)
column-transfers = Buiten de EER
# Art. 30 lid 1 onder f AVG.
retention-title = Hoe lang wij bewaren
unlawful-title = Wat anders moet
