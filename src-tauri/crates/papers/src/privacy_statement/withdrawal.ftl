withdrawal-title = U mag uw toestemming intrekken
    .je = Je mag je toestemming intrekken
withdrawal-question = Heeft u ja gezegd?
    .je = Heb je ja gezegd?
withdrawal-question-about = Heeft u ja gezegd tegen { $subjects }?
    .je = Heb je ja gezegd tegen { $subjects }?
# Art. 13 lid 2 onder c AVG.
withdrawal-always = Dan mag u altijd van gedachten veranderen.
    .je = Dan mag je altijd van gedachten veranderen.
# Art. 7 lid 3 AVG.
withdrawal-how = Intrekken kan { $ways }.
# Art. 7 lid 3 AVG.
withdrawal-mail = Mail ons dan.
# Art. 7 lid 3 AVG.
withdrawal-earlier = Wat wij daarvóór deden, blijft toegestaan.
