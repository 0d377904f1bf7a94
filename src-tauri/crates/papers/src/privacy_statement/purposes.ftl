purposes-title = Welke gegevens gebruiken wij en waarom?
# Art. 13 lid 1 onder c AVG.
purposes-count = Wij gebruiken gegevens voor { $count } doelen.
purposes-overview = Alles bij elkaar gaat het om deze gegevens:
# Art. 5 lid 1 onder c AVG.
purposes-not-all = Niet al deze gegevens zijn voor elk doel nodig.
purposes-below = Per doel leest u hieronder welke wij gebruiken.
    .je = Per doel lees je hieronder welke wij gebruiken.
