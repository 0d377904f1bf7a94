statement-title = Privacy statement of { $name }
statement-title-audience = Privacy statement of { $name } for { $audience }
footer-version = Version { $version }, { $date }
footer-concept = Draft of { $date }
concept-of = Draft of { $date }.
concept-gaps = { $count ->
    [one] 1 answer is still missing.
   *[other] { $count } answers are still missing.
  }
concept-mark = Where something is missing, you see this sign: ▢
concept-untranslated = { $count ->
    [one] 1 text is still in Dutch.
   *[other] { $count } texts are still in Dutch.
  }
concept-untranslated-mark = They are marked [NL].
# Art. 12 lid 1 AVG.
intro-what = This privacy statement tells you what we do with your personal data.
# Art. 4 punt 1 AVG.
intro-personal-data = Personal data are all data about you.
intro-term = From here on we simply call them { $term }.
intro-question = Do you want to ask us something?
intro-see = Then go to part { $part }.
scope-intro = In this statement you read:
scope-data = which personal data we have about you and how we get them
scope-purposes = what we use them for
scope-purposes-cookies = what we use them for, and what cookies have to do with it
scope-retention = how long we keep them
scope-rights = how you can see them and have them changed
scope-security = how we secure them
