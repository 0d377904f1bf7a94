applies-title = Wanneer geldt de privacywet?
applies-name = De privacywet heet de Algemene verordening gegevensbescherming (AVG, in het Engels GDPR).
# Art. 2 lid 1 AVG.
applies-automated = De wet geldt als een computer helemaal of voor een deel met persoonsgegevens werkt.
# Art. 2 lid 1 AVG.
applies-paper = De wet geldt ook voor gegevens op papier die in een bestand staan of daarvoor bedoeld zijn.
applies-questions = Wij stellen ons deze vier vragen:
applies-anything = Doen wij iets met gegevens?
applies-person = Gaan die gegevens over een persoon?
applies-computer = Gebruiken wij een computer, of een bestand?
applies-law = Valt dit gebruik onder de AVG?
