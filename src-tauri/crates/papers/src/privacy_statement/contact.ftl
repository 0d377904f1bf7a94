contact-title = Vraag, verzoek of klacht?
contact-question = Heeft u een vraag, verzoek of klacht?
    .je = Heb je een vraag, verzoek of klacht?
contact-question-tip = Heeft u een vraag, tip, verzoek of klacht?
    .je = Heb je een vraag, tip, verzoek of klacht?
contact-question-cookies = Heeft u een vraag over privacy of cookies, wilt u uitleg of een recht gebruiken?
    .je = Heb je een vraag over privacy of cookies, wil je uitleg of een recht gebruiken?
contact-mail = Mail naar { $email }.
contact-ways = { $ways } ons.
contact-where = Ons adres en nummer staan in onderdeel { $part }.
contact-see = U bereikt ons zoals in onderdeel { $part } staat.
    .je = Je bereikt ons zoals in onderdeel { $part } staat.
contact-identity-label = Weten wij dat u het bent?
    .je = Weten wij dat jij het bent?
# Art. 12 lid 6 AVG.
identity-mail-or-number = Mail het liefst vanaf het adres dat wij van u kennen, of noem uw bestelnummer.
    .je = Mail het liefst vanaf het adres dat wij van je kennen, of noem je bestelnummer.
# Art. 12 lid 6 AVG.
identity-mail = Mail het liefst vanaf het adres dat wij van u kennen.
    .je = Mail het liefst vanaf het adres dat wij van je kennen.
# Art. 12 lid 6 AVG.
identity-number = Noem het liefst uw klantnummer.
    .je = Noem het liefst je klantnummer.
# Art. 12 lid 6 AVG.
identity-known = Wij kijken eerst of wij u herkennen aan gegevens die wij al hebben.
    .je = Wij kijken eerst of wij je herkennen aan gegevens die wij al hebben.
identity-login = Heeft u een account, dan is inloggen genoeg.
    .je = Heb je een account, dan is inloggen genoeg.
identity-counter = U kunt ook bij ons langskomen.
    .je = Je kunt ook bij ons langskomen.
identity-call-back = Twijfelen wij, dan bellen wij u terug op het nummer dat wij al hebben.
    .je = Twijfelen wij, dan bellen wij je terug op het nummer dat wij al hebben.
# Art. 12 lid 6 AVG.
identity-only-needed = Twijfelen wij nog, dan vragen wij alleen wat echt nodig is.
# Art. 12 lid 6 AVG.
identity-no-copy = U hoeft geen kopie van uw ID-bewijs mee te sturen.
    .je = Je hoeft geen kopie van je ID-bewijs mee te sturen.
# Art. 12 lid 6 AVG.
identity-copy-last = Alleen als wij blijven twijfelen, mogen wij om een kopie vragen.
identity-redact = Maak dan uw BSN en uw pasfoto onleesbaar.
    .je = Maak dan je BSN en je pasfoto onleesbaar.
identity-app = Dat kan met { $app }.
identity-destroy = Wij bewaren de kopie niet: na de controle vernietigen wij die.
contact-when-label = Wanneer hoort u van ons?
    .je = Wanneer hoor je van ons?
# Art. 12 lid 3 AVG.
contact-month = U krijgt zo snel mogelijk antwoord, uiterlijk een maand nadat uw bericht bij ons binnen is.
    .je = Je krijgt zo snel mogelijk antwoord, uiterlijk een maand nadat je bericht bij ons binnen is.
contact-complex-question = Is uw vraag ingewikkeld?
    .je = Is je vraag ingewikkeld?
# Art. 12 lid 3 AVG.
contact-two-months = Dan mogen wij er twee maanden langer over doen.
# Art. 12 lid 3 AVG.
contact-told = Dat hoort u binnen de eerste maand, met de reden.
    .je = Dat hoor je binnen de eerste maand, met de reden.
contact-refusal-question = Kunnen wij niet doen wat u vraagt?
    .je = Kunnen wij niet doen wat je vraagt?
# Art. 12 lid 4 AVG.
contact-refusal = Dan leggen wij uit waarom.
contact-complaint-label = Niet tevreden?
# Art. 13 lid 2 onder d AVG.
complaint = U mag altijd een klacht indienen bij de { $authority }.
    .je = Je mag altijd een klacht indienen bij de { $authority }.
# Art. 77 AVG.
complaint-site = Dat kan via { $site }.
complaint-post = Schrijven kan ook: { $address }.
# Art. 35 UAVG.
complaint-court = U kunt ook naar de rechter gaan.
    .je = Je kunt ook naar de rechter gaan.
verb-visit = kom langs
verb-write = schrijf
verb-call = bel
verb-mail = mail
