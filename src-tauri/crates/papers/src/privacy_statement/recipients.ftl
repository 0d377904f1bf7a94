recipients-title = Met wie delen wij uw gegevens?
    .je = Met wie delen wij jouw gegevens?
share-only = Wij delen uw gegevens alleen als dat nodig is:
    .je = Wij delen je gegevens alleen als dat nodig is:
share-agreement = om een afspraak uit te voeren (overeenkomst)
share-request = om te doen wat u ons vraagt
    .je = om te doen wat je ons vraagt
share-law = omdat het moet van de wet
share-rights = om uw rechten, onze rechten of die van een ander te beschermen
    .je = om jouw rechten, onze rechten of die van een ander te beschermen
share-consent = omdat u zelf ja zegt (toestemming)
    .je = omdat je zelf ja zegt (toestemming)
never-sold = Wij verkopen uw gegevens nooit.
    .je = Wij verkopen je gegevens nooit.
sold = Wij verkopen gegevens aan anderen.
# Art. 13 lid 1 onder e AVG.
processors-one = Dit bedrijf werkt voor ons (verwerker):
# Art. 13 lid 1 onder e AVG.
processors-many = Deze bedrijven werken voor ons (verwerkers):
processors-caption = Bedrijven die voor ons werken
# Art. 13 lid 1 onder e AVG.
others-intro = Deze ontvangers beslissen zelf wat zij met de gegevens doen:
others-caption = Ontvangers die zelf beslissen
recipients-caption = Wie gegevens van ons krijgt
column-who = Wie
column-purpose = Waarvoor
column-country = Waar
cell-recipient = { $name }
cell-processor = { $name } (verwerker)
cell-sub-processor = { $name } (subverwerker)
cell-purpose-if = { $purpose }, { $only }
cell-only-if = { $only }
cell-authority = alleen als de wet ons dat verplicht
# Art. 28 lid 3 AVG.
agreement-one = Met { $name } hebben wij een contract over uw gegevens (verwerkersovereenkomst).
    .je = Met { $name } hebben wij een contract over je gegevens (verwerkersovereenkomst).
# Art. 28 lid 3 AVG.
agreement-all = Met elk van deze bedrijven hebben wij een contract over uw gegevens (verwerkersovereenkomst).
    .je = Met elk van deze bedrijven hebben wij een contract over je gegevens (verwerkersovereenkomst).
# Art. 28 lid 3 onder a AVG.
agreement-bound = Zij mogen met uw gegevens alleen doen wat wij vragen.
    .je = Zij mogen met je gegevens alleen doen wat wij vragen.
# Art. 28 lid 3 onder a AVG.
agreement-bound-one = Dat bedrijf mag met uw gegevens alleen doen wat wij vragen.
    .je = Dat bedrijf mag met je gegevens alleen doen wat wij vragen.
recipients-none = Niemand buiten ons bedrijf krijgt deze gegevens.
share-basis-intro = Wij delen gegevens alleen als de wet daar een reden voor geeft (grondslag):
share-basis-interest = wij hebben er een goede reden voor (gerechtvaardigd belang)
share-basis-law = het moet van de wet (wettelijke verplichting)
share-basis-contract = het is nodig voor een afspraak met u (overeenkomst)
    .je = het is nodig voor een afspraak met jou (overeenkomst)
share-basis-consent = u zegt zelf ja (toestemming)
    .je = je zegt zelf ja (toestemming)
share-basis-vital = iemands leven kan ervan afhangen (vitaal belang)
share-basis-task = het is onze taak volgens de wet (taak van algemeen belang)
share-basis-recorded = Wij schrijven in ons register welke reden waar geldt.
share-lawful = Wij houden ons bij het delen aan de wet.
share-contract = Met deze bedrijven maken wij vaste afspraken (contract).
share-measures = Wij nemen ook technische en organisatorische maatregelen.
share-needed = Zij mogen uw gegevens alleen gebruiken als dat nodig is.
    .je = Zij mogen je gegevens alleen gebruiken als dat nodig is.
share-processor-question = Werkt een bedrijf met uw gegevens voor ons (verwerker)?
    .je = Werkt een bedrijf met je gegevens voor ons (verwerker)?
# Art. 28 lid 3 AVG.
share-processor-contract = Dan sluiten wij daar een contract over (verwerkersovereenkomst).
# Art. 13 lid 1 onder e AVG.
missing-recipient-purpose = waarvoor de ontvangers met een ▢ de gegevens krijgen
# Art. 13 lid 1 onder e AVG.
missing-other-relations = welke andere zakelijke relaties gegevens krijgen
# Art. 13 lid 1 onder f AVG.
missing-recipient-country = het land van de ontvangers met een ▢
kind-processors = bedrijven die voor ons werken
kind-group = bedrijven van onze groep
kind-others = andere organisaties
kind-authorities = soms de overheid
