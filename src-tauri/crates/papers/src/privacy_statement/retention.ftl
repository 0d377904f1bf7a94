retention-title = Hoe lang bewaren wij uw gegevens?
    .je = Hoe lang bewaren wij jouw gegevens?
retention-depends = De termijn hangt af van het soort gegevens en van hoe wij ze kregen.
# Art. 5 lid 1 onder e AVG.
retention-needed = Wij bewaren ze niet langer dan nodig is voor het doel.
retention-reuse = Dat geldt ook als wij ze opnieuw gebruiken.
retention-every-category = Elke soort gegevens heeft bij ons een eigen bewaartermijn.
retention-only-administration = Van de wet moeten wij alleen onze administratie 7 jaar bewaren.
retention-caption = Hoe lang wij welke gegevens bewaren
column-kept = Gegevens
column-how-long = Hoe lang
column-from = Vanaf wanneer
column-why = Waarom zo lang
cell-law = De wet eist dit ({ $law })
cell-with-consent = { $term }, met uw toestemming
    .je = { $term }, met je toestemming
cell-without-consent = { $term }, zonder uw toestemming
    .je = { $term }, zonder je toestemming
after-erase = Daarna verwijderen wij de gegevens.
after-destroy = Daarna vernietigen wij de gegevens.
after-anonymise = Daarna halen wij eruit wie het was.
after-archive = Daarna gaan de gegevens naar een archief.
after-return = Daarna geven wij de gegevens terug.
retention-hold = Loopt er een klacht of rechtszaak, dan bewaren wij wat daarvoor nodig is tot die klaar is.
retention-documented = Onze termijnen liggen vast.
retention-instructed = Onze medewerkers weten wat zij moeten doen, want daar zijn instructies voor.
# Art. 13 lid 2 onder a AVG.
missing-terms = de termijn van de gegevens met een ▢
# Art. 13 lid 2 onder a AVG.
missing-start = vanaf wanneer de { $length } telt
# Art. 13 lid 2 onder a AVG.
missing-start-of = vanaf wanneer de { $length } telt voor { $names }
# Art. 13 lid 2 onder a AVG.
missing-starts = vanaf wanneer de termijn telt voor { $names }
term-of = { $term } voor { $name }
