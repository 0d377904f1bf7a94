rights-title = Wat zijn uw rechten?
    .je = Wat zijn jouw rechten?
right-explanation-label = Uitleg
right-explanation = U mag vragen wat wij met uw gegevens doen.
    .je = Je mag vragen wat wij met je gegevens doen.
right-access-label = Zien (inzage)
# Art. 15 AVG.
right-access = U mag vragen welke gegevens wij van u hebben, en daar een kopie van krijgen.
    .je = Je mag vragen welke gegevens wij van je hebben, en daar een kopie van krijgen.
right-rectification-label = Verbeteren en aanvullen (rectificatie)
right-rectification-question = Klopt iets niet of mist er iets?
# Art. 16 AVG.
right-rectification = Dan passen wij het aan.
right-erasure-label = Wissen (gegevenswissing)
# Art. 17 AVG.
right-erasure = U mag vragen om uw gegevens te verwijderen.
    .je = Je mag vragen om je gegevens te verwijderen.
# Art. 17 lid 3 onder b AVG.
right-erasure-law = Soms kan dat niet, bijvoorbeeld omdat wij ze moeten bewaren van de wet.
# Art. 17 lid 3 AVG.
right-erasure-limit = Kan dat niet, dan leggen wij uit waarom.
right-restriction-label = Even stopzetten (beperking)
# Art. 18 AVG.
right-restriction = U mag vragen om uw gegevens een tijd niet te gebruiken.
    .je = Je mag vragen om je gegevens een tijd niet te gebruiken.
# Art. 18 lid 1 onder a AVG.
right-restriction-example = Bijvoorbeeld zolang wij uitzoeken of ze kloppen.
right-proof-label = Bewijs
right-proof = Wij kunnen u laten zien dat wij uw gegevens hebben gewist of verbeterd.
    .je = Wij kunnen je laten zien dat wij je gegevens hebben gewist of verbeterd.
right-portability-label = Meenemen (overdraagbaarheid)
# Art. 20 AVG.
right-portability = U mag vragen om een bestand met uw gegevens, voor uzelf of voor een ander bedrijf.
    .je = Je mag vragen om een bestand met je gegevens, voor jezelf of voor een ander bedrijf.
# Art. 20 lid 1 AVG.
right-portability-when = Dit kan als u ja heeft gezegd of een overeenkomst met ons heeft.
    .je = Dit kan als je ja hebt gezegd of een overeenkomst met ons hebt.
right-human-label = Een mens erbij (menselijke tussenkomst)
# Art. 22 lid 3 AVG.
right-human = Beslist bij ons een computer over u, dan mag u vragen of een mens meekijkt.
    .je = Beslist bij ons een computer over jou, dan mag je vragen of een mens meekijkt.
right-other-question = Geeft de wet u nog een ander recht?
    .je = Geeft de wet je nog een ander recht?
right-other = Dan helpen wij u ook daarbij.
    .je = Dan helpen wij je ook daarbij.
# Art. 12 lid 5 AVG.
right-free = Een verzoek kost u niets.
    .je = Een verzoek kost je niets.
right-client-question = Werken wij voor uw werkgever?
    .je = Werken wij voor je werkgever?
right-client = Dan gaat u met uw verzoek meestal naar uw werkgever.
    .je = Dan ga je met je verzoek meestal naar je werkgever.
verb-see = zien
verb-correct = verbeteren
verb-erase = laten wissen
verb-take = meenemen
