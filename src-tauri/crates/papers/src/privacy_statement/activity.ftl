label-why = Waarom
label-data = Welke gegevens
label-not = Wat wij niet doen
label-login = Inloggen
label-email = Onze e-mail
label-joint = Wie is verantwoordelijk
label-responsible = Wie is verantwoordelijk
label-client-agreed = Afspraak met uw werkgever
    .je = Afspraak met je werkgever
label-allowed = Waarom mag dit
label-interest = Ons belang
label-must = Moet u dit geven
    .je = Moet je dit geven
label-opt-out = Liever niet
label-unsubscribe = Afmelden
label-how-long = Hoe lang
# Art. 13 lid 1 onder c AVG.
why-short = Dit doen wij om { $purpose }.
not-used = Wij gebruiken geen { $what }.
login-ask = Toegang vraagt u aan { $via }.
    .je = Toegang vraag je aan { $via }.
login-choose = U kiest dan { $account }.
    .je = Je kiest dan { $account }.
# Art. 11.7a Tw.
tracking-none = Wij meten niet of u onze e-mail opent.
    .je = Wij meten niet of je onze e-mail opent.
# Art. 11.7a Tw.
tracking-consent = Met uw toestemming meten wij hoe vaak mensen een e-mail openen en op een link klikken.
    .je = Met je toestemming meten wij hoe vaak mensen een e-mail openen en op een link klikken.
# Art. 11.7a Tw.
tracking = Wij meten hoe vaak mensen een e-mail openen en op een link klikken.
tracking-totals = Wij zien alleen totalen, en niet wat u zelf doet.
    .je = Wij zien alleen totalen, en niet wat je zelf doet.
notice-uses = { $name } gebruikt dan zelf ook gegevens van u.
    .je = { $name } gebruikt dan zelf ook gegevens van jou.
notice-not-here = Daarover gaat deze verklaring niet.
notice-read = Lees daarom ook { $place }.
# Art. 26 lid 2 AVG.
joint = Wij beslissen hierover samen met { $partner } (gezamenlijk verantwoordelijk).
# Art. 26 lid 3 AVG.
joint-either = U kunt bij ons allebei terecht.
    .je = Je kunt bij ons allebei terecht.
# Art. 28 lid 10 AVG.
reuse-ours = Dat zijn wij zelf, want wij kiezen dit doel.
# Art. 21 lid 3 AVG.
opt-out = Dat kan altijd, { $ways }.
how-long-client = Zo lang als onze klant bepaalt.
how-long-none = Wij bewaren deze gegevens niet.
# Art. 7 lid 3 AVG.
how-long-link = Afmelden kan met de link onderaan elke nieuwsbrief.
social-media = Wij hebben pagina’s op { $networks }.
own-statement-employee = Werkt u bij ons?
    .je = Werk je bij ons?
own-statement-own = Dan krijgt u een eigen privacyverklaring, met meer uitleg.
    .je = Dan krijg je een eigen privacyverklaring, met meer uitleg.
own-statement-applicant = Solliciteert u bij ons?
    .je = Solliciteer je bij ons?
own-statement-applicants = Lees dan ook onze privacyverklaring voor sollicitanten.
own-statement-other = Voor { $who } hebben wij ook een aparte privacyverklaring.
for = Voor { $what }:{" "}
way-email = per e-mail
way-phone = per telefoon
way-post = per post
way-visit = bij ons aan de balie
way-online = online
way-link = via de link in de nieuwsbrief
way-message = per sms of app
way-social-media = via sociale media
way-paper = op papier
other-data = andere gegevens
