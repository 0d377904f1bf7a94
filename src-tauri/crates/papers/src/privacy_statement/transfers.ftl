transfer-title = Gaan gegevens naar een land buiten de EER?
transfer-eea = De EER is de Europese Unie met Noorwegen, IJsland en Liechtenstein.
# Art. 13 lid 1 onder f AVG.
transfer-never = Uw gegevens blijven binnen de EER.
    .je = Je gegevens blijven binnen de EER.
transfer-normally-not = Normaal sturen wij uw gegevens niet naar een land daarbuiten.
    .je = Normaal sturen wij je gegevens niet naar een land daarbuiten.
transfer-then-protected = Doen wij dat toch, dan zorgen wij dat uw gegevens daar goed beschermd zijn.
    .je = Doen wij dat toch, dan zorgen wij dat je gegevens daar goed beschermd zijn.
transfer-only-if-needed = Wij sturen gegevens alleen naar een land daarbuiten als dat nodig is en mag van de wet.
transfer-asks-servers = Wij vragen bedrijven die voor ons werken om de gegevens op servers in de EU te bewaren.
transfer-outside-question = Zit zo’n bedrijf buiten de EU?
transfer-asks-clauses = Dan vragen wij het om vaste afspraken van de EU te tekenen (standaardcontractbepalingen uit 2021).
# Art. 13 lid 1 onder f AVG.
transfer = Voor { $purpose } gaan er gegevens naar { $recipient } in { $country }.
# Art. 13 lid 1 onder f AVG.
transfer-any = Er gaan gegevens naar { $recipient } in { $country }.
# Art. 13 lid 1 onder f AVG.
transfer-country = Er gaan gegevens naar { $country }.
# Art. 45 AVG.
safeguard-adequacy = De Europese Commissie vindt de bescherming daar goed genoeg (adequaatheidsbesluit).
# Art. 45 AVG.
safeguard-framework = Dat bedrijf doet mee aan afspraken tussen de EU en Amerika (EU-US Data Privacy Framework).
# Art. 46 lid 2 onder c AVG.
safeguard-clauses = Wij hebben vaste afspraken van de EU getekend (standaardcontractbepalingen).
# Art. 46 lid 2 onder c AVG.
safeguard-clauses-too = Ook hebben wij vaste afspraken van de EU getekend (standaardcontractbepalingen).
# Art. 47 AVG.
safeguard-corporate-rules = Die groep bedrijven heeft regels die een toezichthouder heeft goedgekeurd (bindende bedrijfsvoorschriften).
# Art. 46 lid 2 AVG.
safeguard-code = Dat bedrijf houdt zich aan een goedgekeurde gedragscode of heeft een certificaat.
# Art. 49 AVG.
safeguard-derogation = De wet staat dat hier bij uitzondering toe (artikel 49 AVG).
safeguard-none = Voor dit land is er geen aparte bescherming geregeld.
# Art. 13 lid 1 onder f AVG.
safeguard-copy = Wilt u daar een kopie van, mail ons dan.
    .je = Wil je daar een kopie van, mail ons dan.
# Art. 13 lid 1 onder f AVG.
missing-transfer = naar welke landen buiten de EER er gegevens gaan, of dat dit nooit gebeurt
# Art. 13 lid 1 onder f AVG.
missing-transfer-country = naar welk land er wel gegevens gaan, of dat dit nooit gebeurt
# Art. 13 lid 1 onder f AVG.
missing-transfer-safeguard = welke waarborg dan geldt en hoe u daar een kopie van krijgt
    .je = welke waarborg dan geldt en hoe je daar een kopie van krijgt
# Art. 13 lid 1 onder f AVG.
missing-safeguard-of = welke waarborg geldt voor { $name }
# Art. 13 lid 1 onder f AVG.
missing-copy = hoe u daar een kopie van krijgt
    .je = hoe je daar een kopie van krijgt
