security-title = Hoe beveiligen wij uw gegevens?
    .je = Hoe beveiligen wij jouw gegevens?
# Art. 32 AVG.
security-protects = Wij beschermen uw gegevens tegen verlies, wijziging en misbruik.
    .je = Wij beschermen je gegevens tegen verlies, wijziging en misbruik.
security-intro = Dit doen wij:
label-policy = Beleid
label-technical = Techniek
label-people = Mensen
label-suppliers = Leveranciers
certificate-own = Wij hebben een { $standard }-certificaat.
certificate-policy = Wij volgen het beleid voor informatiebeveiliging van { $holder }.
certificate-norm = Dat beleid steunt op de norm { $standard }.
certificate-audited = Een onafhankelijke partij controleert het { $often }.
certificate-other = { $holder } heeft daarvoor een { $standard }-certificaat.
security-helper-question = Helpt een ander bedrijf ons?
security-helper = Dan spreken wij ook met dat bedrijf af hoe het uw gegevens beveiligt.
    .je = Dan spreken wij ook met dat bedrijf af hoe het jouw gegevens beveiligt.
security-tip = Wees zuinig op uw inloggegevens en deel ze niet openbaar.
    .je = Wees zuinig op je inloggegevens en deel ze niet openbaar.
security-suspicion = Denkt u dat er iets mis is met de beveiliging?
    .je = Denk je dat er iets mis is met de beveiliging?
security-report = Bel of mail ons dan meteen.
# Art. 32 AVG.
missing-measures = hoe wij gegevens beveiligen
