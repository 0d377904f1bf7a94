statement-title = Privacyverklaring van { $name }
statement-title-audience = Privacyverklaring voor { $audience } van { $name }
footer-version = Versie { $version }, { $date }
footer-concept = Concept van { $date }
concept-of = Concept van { $date }.
concept-gaps = { $count ->
    [one] Er ontbreekt nog 1 antwoord.
   *[other] Er ontbreken nog { $count } antwoorden.
  }
concept-mark = Waar iets ontbreekt, staat dit teken: ▢
concept-untranslated = { $count ->
    [one] Er staat nog 1 tekst in het Nederlands.
   *[other] Er staan nog { $count } teksten in het Nederlands.
  }
concept-untranslated-mark = Daar staat [NL] achter.
# Art. 12 lid 1 AVG.
intro-what = In deze verklaring leest u wat wij met uw persoonsgegevens doen.
    .je = In deze verklaring lees je wat wij met je persoonsgegevens doen.
# Art. 4 punt 1 AVG.
intro-personal-data = Dat zijn alle gegevens die over u gaan.
    .je = Dat zijn alle gegevens die over jou gaan.
intro-term = Wij noemen ze hierna kortweg { $term }.
intro-question = Wilt u ons iets vragen?
    .je = Wil je ons iets vragen?
intro-see = Kijk dan bij onderdeel { $part }.
scope-intro = In deze verklaring leest u:
    .je = In deze verklaring lees je:
scope-data = welke persoonsgegevens wij van u hebben en hoe wij daaraan komen
    .je = welke persoonsgegevens wij van je hebben en hoe wij daaraan komen
scope-purposes = waarvoor wij ze gebruiken
scope-purposes-cookies = waarvoor wij ze gebruiken en wat cookies daarbij doen
scope-retention = hoe lang wij ze bewaren
scope-rights = hoe u ze kunt zien en laten aanpassen
    .je = hoe je ze kunt zien en laten aanpassen
scope-security = hoe wij ze beveiligen
