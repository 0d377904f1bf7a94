register-title = Hoe houden wij dit bij?
# Art. 30 lid 1 AVG.
register-kept = Wij houden een register bij van alles wat wij met persoonsgegevens doen.
register-holds = Daarin staat:
# Art. 30 lid 1 onder a AVG.
register-who = wie verantwoordelijk is, met naam en contactgegevens
# Art. 30 lid 1 onder b AVG.
register-purposes = waarvoor wij de gegevens gebruiken
# Art. 30 lid 1 onder c AVG.
register-data = welke soorten gegevens het zijn
# Art. 30 lid 1 onder c AVG.
register-people = van welke groepen mensen ze zijn
# Art. 30 lid 1 onder d AVG.
register-recipients = wie de gegevens krijgt
# Art. 30 lid 1 onder e AVG.
register-countries = of ze naar een land buiten de EU gaan
# Art. 30 lid 1 onder f AVG.
register-periods = hoe lang wij ze bewaren
# Art. 30 lid 1 onder g AVG.
register-security = hoe wij ze beveiligen
register-agreements = Ook onze contracten met bedrijven die voor ons werken, staan erin.
register-processes = Elk doel hebben wij gekoppeld aan een proces in ons bedrijf.
register-schedule = De soorten gegevens komen uit ons overzicht van bewaartermijnen.
register-each-period = Zo heeft elke soort een termijn.
register-hosting = Wij noteren ook waar gegevens staan: in Nederland, in de EU of daarbuiten.
register-owners = Per proces is er een eigenaar en per systeem een beheerder.
register-owners-instead = In plaats van een FG hebben wij per proces een eigenaar en per systeem een beheerder.
register-four-eyes = Dat zijn nooit dezelfde mensen, zodat er altijd twee meekijken.
