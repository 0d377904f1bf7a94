schedule-title = Bewaaroverzicht van { $name }
schedule-footer = Bewaaroverzicht van { $date }
schedule-dated = Zo lang bewaren wij gegevens, zoals het was op { $date }.
schedule-rules = Dit zijn regels, geen lijst van mensen.
schedule-reader = Staat er in een cel “u” of “uw”? Dan gaat het om degene van wie de gegevens zijn.
schedule-blanks = { $count ->
    [one] Er is nog 1 plek leeg (▢).
   *[other] Er zijn nog { $count } plekken leeg (▢).
  }
schedule-proposed = { $count ->
    [one] Bij 1 regel staat een voorstel dat nog niemand heeft bevestigd.
   *[other] Bij { $count } regels staat een voorstel dat nog niemand heeft bevestigd.
  }
schedule-none = Hier staat nog geen bewaartermijn.
picture-title = In één oogopslag
picture-alt = { $count ->
    [one] Een balk voor 1 regel, vanaf het moment waarop de termijn begint. Dezelfde termijn staat in de tabel hieronder.
   *[other] Een balk voor elk van de { $count } regels, vanaf het moment waarop de termijn begint. Dezelfde termijnen staan in de tabellen hieronder.
  }
picture-caption = Korte termijnen krijgen meer ruimte dan lange.
picture-longest = De langste termijn is { $term }.
picture-twin = Dezelfde termijnen staan als tekst in de tabellen hieronder.
# Art. 30 lid 1 onder f AVG.
rules-title = Hoe lang wij bewaren
rules-everybody = Zonder groep
remarks-lead = Om naar te kijken:
column-what = Wat
column-of-whom = Van wie
column-how-long = Hoe lang
column-from-when = Vanaf
column-why = Waarom
column-afterwards = Daarna
column-activities = In welke activiteit
column-checked = Nagekeken
cell-proposed = (voorstel)
cell-law = Moet van de wet: { $law }.
# Art. 5 lid 1 onder e AVG.
due-title = Weg te gooien per { $date }
due-nothing = Er is vandaag niets dat weg kan.
column-part = Welk deel
column-since = Mag weg sinds
column-except = Behalve
unknown-lead = Hiervan is geen datum te geven:
unknown-through = Is dat moment { $date } of eerder, dan mag het weg.
later-title = Wat daarna weg mag
later-alt = Een kalender met balken van { $from } tot { $to } en een streep bij vandaag. Wat er staat, staat ook in de tabel hieronder.
later-caption = De balk loopt tot de dag waarop het weg mag.
column-kept-through = Bewaren tot en met
column-from-day = Mag weg vanaf
column-held = Bewaarstop
# Art. 17 lid 3 onder e AVG.
holds-title = Bewaarstop: wat nu niet weg mag
frozen-lead = Hierdoor mag nu niet weg:
column-hold-reason = Waarom
column-hold-from = Vanaf
column-hold-until = Tot en met
column-hold-what = Wat stilstaat
cell-until-over = zo lang als het duurt
cell-expired = voorbij
# Art. 5 lid 2 AVG.
gone-title = Wat wij hebben weggegooid
gone-whose = Van wie de gegevens waren, staat er niet bij.
column-done-on = Gedaan op
column-where = Waar
column-by-whom = Door wie
column-how = Hoe
column-proof = Hoe het te zien is
