role-title = Werken wij voor uw werkgever?
    .je = Werken wij voor jouw werkgever?
# Art. 30 lid 2 onder a AVG.
role-for-client = Vaak werken wij in opdracht van een klant, zoals uw werkgever.
    .je = Vaak werken wij in opdracht van een klant, zoals je werkgever.
# Art. 4 punt 7 AVG.
role-client-is-controller = Dan is die klant verantwoordelijk (verwerkingsverantwoordelijke).
# Art. 4 punt 8 AVG.
role-processor = Wij doen het werk namens die klant (verwerker).
# Art. 28 lid 3 AVG.
role-agreement-first = Uw werkgever mag pas gegevens met ons delen als de afspraken vastliggen (verwerkersovereenkomst).
    .je = Je werkgever mag pas gegevens met ons delen als de afspraken vastliggen (verwerkersovereenkomst).
# Art. 29 AVG.
role-secondment = Soms werkt iemand van ons tijdelijk bij uw werkgever.
    .je = Soms werkt iemand van ons tijdelijk bij je werkgever.
# Art. 29 AVG.
role-secondment-authority = Uw werkgever heeft dan de leiding (intern beheer).
    .je = Je werkgever heeft dan de leiding (intern beheer).
# Art. 29 AVG.
role-secondment-rules = In dat geval gelden de regels van uw werkgever.
    .je = In dat geval gelden de regels van je werkgever.
role-clients-inform = Wij verwachten dat onze klanten dit aan hun medewerkers vertellen.
role-may-be-shared = Zij mogen deze verklaring daarvoor doorgeven.
role-employer-tells = Meestal vertelt uw werkgever u dus wat wij doen.
    .je = Meestal vertelt je werkgever je dus wat wij doen.
role-read-theirs = Lees daarom ook zijn privacyverklaring.
