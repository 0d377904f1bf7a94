# Art. 28 lid 3 AVG.
basis-client = Onze klant bepaalt welke reden uit de wet hier geldt (grondslag).
# Art. 6 lid 1 onder a AVG.
basis-consent = U zegt zelf ja (toestemming).
    .je = Je zegt zelf ja (toestemming).
# Art. 9 lid 2 onder a AVG.
basis-explicit-consent = U zegt daar zelf duidelijk ja op (uitdrukkelijke toestemming).
    .je = Je zegt daar zelf duidelijk ja op (uitdrukkelijke toestemming).
# Art. 6 lid 1 onder b AVG.
basis-contract = Het is nodig voor { $contract } (overeenkomst).
# Art. 6 lid 1 onder b AVG.
basis-contract-with-you = Het is nodig voor een afspraak met u (overeenkomst).
    .je = Het is nodig voor een afspraak met jou (overeenkomst).
# Art. 6 lid 1 onder c AVG.
basis-law = Het moet van de wet (wettelijke verplichting, { $statute }).
# Art. 6 lid 1 onder d AVG.
basis-vital = Iemands leven kan ervan afhangen (vitaal belang).
# Art. 6 lid 1 onder e AVG.
basis-task = Het is onze taak volgens de wet (taak van algemeen belang, { $statute }).
# Art. 6 lid 1 onder f AVG.
basis-interest = Wij hebben hier een goede reden voor (gerechtvaardigd belang).
basis-part = Dat geldt voor { $what }.
# Art. 46 UAVG.
basis-bsn = Het burgerservicenummer gebruiken wij omdat dat moet van de wet ({ $statute }).
# Art. 9 lid 2 AVG.
basis-special = De extra gevoelige gegevens mogen wij daarvoor gebruiken (bijzondere persoonsgegevens, { $ground }).
# Art. 10 AVG.
basis-criminal = De gegevens over straffen en strafbare feiten mogen wij daarvoor gebruiken ({ $ground }).
# Art. 13 lid 1 onder d AVG.
interest = Wij willen { $interest }.
# Art. 13 lid 1 onder d AVG.
interest-of = { $who } wil { $interest }.
# Art. 6 lid 1 onder f AVG.
interest-balanced = Dat hebben wij afgewogen tegen uw privacy.
    .je = Dat hebben wij afgewogen tegen je privacy.
ground-consent = artikel 9 lid 2 onder a AVG
ground-employment = artikel 30 UAVG
ground-vital = artikel 9 lid 2 onder c AVG
ground-membership = artikel 22 UAVG
ground-public = artikel 22 UAVG
ground-claims = artikel 22 UAVG
ground-interest = artikel 23 UAVG
ground-care = artikel 30 UAVG
ground-health = artikel 9 lid 2 onder i AVG
ground-research = artikel 24 UAVG
