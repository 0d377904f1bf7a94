cookies-title = Cookies
websites-title = Websites en cookies
websites-intro = Deze websites beheren wij:
cell-website-line = { $sites }
cookies-none = Wij gebruiken geen cookies.
# Art. 11.7a lid 1 onder a Tw.
cookie-what = Een cookie is een klein bestand dat een website op uw computer, telefoon of tablet zet.
    .je = Een cookie is een klein bestand dat een website op je computer, telefoon of tablet zet.
cookie-similar = Er bestaan ook technieken die erop lijken.
cookie-store = Daarmee kunnen wij onze diensten leveren en gegevens opslaan over uw bezoek of uw apparaat.
    .je = Daarmee kunnen wij onze diensten leveren en gegevens opslaan over je bezoek of je apparaat.
# Art. 11.7a Tw.
cookie-law = Wij moeten u over cookies vertellen en vaak eerst om toestemming vragen (artikel 11.7a Telecommunicatiewet).
    .je = Wij moeten je over cookies vertellen en vaak eerst om toestemming vragen (artikel 11.7a Telecommunicatiewet).
# Art. 11.7a lid 3 Tw.
cookie-law-needed = Dat hoeft niet voor cookies die nodig zijn om de website te laten werken.
# Art. 11.7a lid 3 Tw.
cookie-law-counting = Het hoeft ook niet als wij alleen bezoekers tellen en dit bijna geen gevolgen heeft voor uw privacy.
    .je = Het hoeft ook niet als wij alleen bezoekers tellen en dit bijna geen gevolgen heeft voor je privacy.
label-tracking = Volgen
label-statistics = Statistiek
label-delete = Verwijderen
label-choice = Uw keuze wijzigen
    .je = Je keuze wijzigen
# Art. 11.7a lid 4 Tw.
cookie-no-tracking-on = Op { $site } gebruiken wij geen cookies die u volgen (trackingcookies).
    .je = Op { $site } gebruiken wij geen cookies die je volgen (trackingcookies).
cookie-tracking-law = Voor zulke cookies geldt ook de privacywet (AVG).
cookie-spares-privacy = De cookies voor statistiek stellen wij zo in dat zij zo weinig mogelijk over u bewaren.
    .je = De cookies voor statistiek stellen wij zo in dat zij zo weinig mogelijk over je bewaren.
cookie-said-yes = Heeft u ja gezegd?
    .je = Heb je ja gezegd?
cookie-delete = Dan kunt u de cookies weer wissen in de instellingen van uw browser.
    .je = Dan kun je de cookies weer wissen in de instellingen van je browser.
cookie-one = Wij gebruiken één cookie:
cookie-many = Wij gebruiken { $count } cookies:
cookies-caption = Onze cookies
column-cookie = Naam
column-cookie-purpose = Waarvoor
column-cookie-provider = Van wie
column-cookie-duration = Hoe lang
# Art. 11.7a lid 3 Tw.
cookie-no-consent = Voor deze cookies hoeven wij u geen toestemming te vragen.
    .je = Voor deze cookies hoeven wij je geen toestemming te vragen.
# Art. 11.7a lid 1 onder b Tw.
cookie-consent = Voor deze cookies vragen wij u eerst om toestemming.
    .je = Voor deze cookies vragen wij je eerst om toestemming.
# Art. 11.7a lid 1 onder b Tw.
cookie-consent-for = Alleen voor { $cookies } vragen wij u eerst om toestemming.
    .je = Alleen voor { $cookies } vragen wij je eerst om toestemming.
cookie-no-tracking = Zij volgen u niet op andere websites.
    .je = Zij volgen je niet op andere websites.
missing-cookies-at-all = of onze website cookies gebruikt
# Art. 11.7a lid 4 Tw.
missing-tracking = of de andere { $count } websites volgcookies gebruiken
# Art. 11.7a lid 3 Tw.
missing-settings = welke instellingen wij daarvoor kozen, en sinds wanneer
# Art. 7 lid 3 AVG.
missing-choice = hoe u uw keuze op de website zelf kunt wijzigen
    .je = hoe je je keuze op de website zelf kunt wijzigen
