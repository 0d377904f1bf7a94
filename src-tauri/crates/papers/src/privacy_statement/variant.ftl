audience-customers = klanten
audience-employees = medewerkers
audience-applicants = sollicitanten
audience-suppliers = leveranciers
audience-event = bezoekers van evenementen
# Art. 12 lid 1 AVG.
opening-customers = U bent klant bij ons, of u bent dat geweest.
    .je = Je bent klant bij ons, of je bent dat geweest.
# Art. 12 lid 1 AVG.
opening-employees = U werkt bij ons, of u heeft bij ons gewerkt.
    .je = Je werkt bij ons, of je hebt bij ons gewerkt.
# Art. 12 lid 1 AVG.
opening-applicants = U solliciteert bij ons, of u wilt misschien later bij ons werken.
    .je = Je solliciteert bij ons, of je wilt misschien later bij ons werken.
# Art. 12 lid 1 AVG.
opening-suppliers = U levert ons iets, of u werkt bij een bedrijf dat ons iets levert.
    .je = Je levert ons iets, of je werkt bij een bedrijf dat ons iets levert.
# Art. 12 lid 1 AVG.
opening-event = U komt naar een evenement van ons, of u bent daar geweest.
    .je = Je komt naar een evenement van ons, of je bent daar geweest.
general-statement = Voor al het andere geldt onze algemene privacyverklaring.
summary-employer = Wij zijn uw werkgever.
    .je = Wij zijn jouw werkgever.
