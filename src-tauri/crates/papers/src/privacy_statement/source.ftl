source-title = Hoe komen wij aan uw gegevens?
    .je = Hoe komen wij aan jouw gegevens?
source-groups = Wij krijgen gegevens van { $groups }.
source-so = Dat gaat zo:
source-label-self = Van uzelf
    .je = Van jezelf
source-label-client = Van onze klant
source-label-staff = Van onze medewerkers
source-label-public = Uit openbare bronnen
source-label-other = Van een ander
source-label-device = Van uw apparaat
    .je = Van je apparaat
source-label-derived = Door ons uitgezocht
source-self = Meestal geeft u ze zelf aan ons.
    .je = Meestal geef je ze zelf aan ons.
# Art. 14 lid 2 onder f AVG.
source-client = Vaak geeft uw werkgever of een andere klant ze aan ons.
    .je = Vaak geeft je werkgever of een andere klant ze aan ons.
source-staff = Zij geven ons hun eigen gegevens.
# Art. 14 lid 2 onder f AVG.
source-public-standard = Wij zoeken ze op waar iedereen ze kan zien.
# Art. 14 lid 2 onder f AVG.
source-other = Soms geeft iemand anders ze aan ons.
source-device = Uw apparaat stuurt een deel vanzelf mee als u onze website bezoekt.
    .je = Je apparaat stuurt een deel vanzelf mee als je onze website bezoekt.
source-derived = Wij leiden ze af uit gegevens die wij al hebben.
# Art. 14 lid 2 onder f AVG.
source-named = Wij krijgen ze van { $name }.
# Art. 14 lid 2 onder f AVG.
source-public = Deze bron is openbaar.
# Art. 14 lid 2 onder f AVG.
source-not-public = Deze bron is niet openbaar.
# Art. 14 lid 2 onder f AVG.
source-none-public = Wij halen geen gegevens uit openbare bronnen.
source-told = Wij vertellen u dit hier, of apart als daar reden voor is.
    .je = Wij vertellen je dit hier, of apart als daar reden voor is.
