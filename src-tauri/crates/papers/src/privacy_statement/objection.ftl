objection-title = U mag bezwaar maken
    .je = Je mag bezwaar maken
objection-marketing-label = Reclame
# Art. 21 lid 2 AVG.
objection-marketing-question = Wilt u geen nieuws of reclame meer?
    .je = Wil je geen nieuws of reclame meer?
# Art. 21 lid 3 AVG.
objection-marketing-stop = Zeg het ons, dan stoppen wij altijd.
# Art. 21 lid 2 AVG.
objection-marketing-free = U hoeft niet te zeggen waarom.
    .je = Je hoeft niet te zeggen waarom.
objection-other-label = Ander gebruik
# Art. 21 lid 1 AVG.
objection-interest-question = Gebruiken wij uw gegevens omdat wij daar een belang bij hebben?
    .je = Gebruiken wij je gegevens omdat wij daar een belang bij hebben?
# Art. 21 lid 1 AVG.
objection-interest = Dan mag u bezwaar maken vanwege uw eigen situatie.
    .je = Dan mag je bezwaar maken vanwege je eigen situatie.
# Art. 21 lid 1 AVG.
objection-named = U mag ook bezwaar maken tegen wat wij doen bij { $activities }.
    .je = Je mag ook bezwaar maken tegen wat wij doen bij { $activities }.
# Art. 21 lid 1 AVG.
objection-only-named = U mag bezwaar maken tegen wat wij doen bij { $activities }.
    .je = Je mag bezwaar maken tegen wat wij doen bij { $activities }.
# Art. 21 lid 1 AVG.
objection-situation = Schrijf erbij wat er in uw situatie speelt.
    .je = Schrijf erbij wat er in jouw situatie speelt.
# Art. 21 lid 1 AVG.
objection-say-which = Schrijf erbij om welke gegevens het gaat en wat uw reden is.
    .je = Schrijf erbij om welke gegevens het gaat en wat je reden is.
# Art. 21 lid 1 AVG.
objection-unless = Wij stoppen, tenzij onze reden zwaarder weegt.
