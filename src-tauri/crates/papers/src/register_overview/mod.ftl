overview-title = Overzicht van { $name }
overview-footer = Overzicht van { $date }
overview-dated = Dit is het overzicht van { $date }.
# Art. 30 lid 1 onder a AVG.
overview-firm = Wij zijn { $name }.
overview-place = Ons adres is { $address }.
overview-reach = U bereikt ons via { $ways }.
overview-kvk = Ons KVK-nummer is { $number }.
overview-officer = Onze functionaris gegevensbescherming (FG) is { $officer }.
overview-no-officer = Wij hebben geen functionaris gegevensbescherming (FG) nodig.
missing-officer = of wij een functionaris gegevensbescherming (FG) hebben
missing-name = hoe wij heten
missing-address = ons adres
missing-reach = hoe u ons bereikt
activities-caption = Wat wij met persoonsgegevens doen
activities-none = Hier staat nog geen activiteit.
activities-count = { $count ->
    [one] Wij hebben 1 activiteit met persoonsgegevens.
   *[other] Wij hebben { $count } activiteiten met persoonsgegevens.
  }
activities-for-clients = { $count ->
    [one] Eén daarvan doen wij in opdracht van een ander.
   *[other] { $count } daarvan doen wij in opdracht van anderen.
  }
activities-blanks = { $count ->
    [one] Er is nog 1 plek leeg (▢).
   *[other] Er zijn nog { $count } plekken leeg (▢).
  }
column-activity = Activiteit
column-longest = Langste termijn
cell-more = { $name } en { $count } andere
open-none = Er staan geen punten open.
open-count = { $count ->
    [one] Er is nog 1 punt om naar te kijken.
   *[other] Er zijn nog { $count } punten om naar te kijken.
  }
open-faults = { $count ->
    [one] Eén daarvan is een fout.
   *[other] { $count } daarvan zijn fouten.
  }
open-most = De meeste gaan over { $names }.
open-all = { $count ->
    [one] Dat gaat over { $names }.
   *[other] Zij gaan over { $names }.
  }
review-next = Wij kijken alles weer na op { $date }.
review-next-of = Wij kijken weer na op { $date }: { $what }.
review-late = Wij zouden op { $date } alles nakijken. Dat moet nog.
review-late-of = Wij zouden op { $date } nakijken: { $what }. Dat moet nog.
review-none = Er is nog geen dag gekozen om alles weer na te kijken.
