identity-title = Wie zijn wij?
# Art. 13 lid 1 onder a AVG.
controller = { $name } is verantwoordelijk voor uw gegevens (verwerkingsverantwoordelijke).
    .je = { $name } is verantwoordelijk voor je gegevens (verwerkingsverantwoordelijke).
# Art. 13 lid 1 onder a AVG.
we-are = Wij zijn { $name }.
group = Wij horen bij { $parent }.
group-affiliates = Wij horen bij { $parent }, en deze verklaring geldt ook voor de bedrijven die aan ons verbonden zijn.
legal-form = Wij zijn een { $form }.
legal-form-people = Wij zijn een { $form } met { $people } mensen.
reach = U bereikt ons op { $how }.
    .je = Je bereikt ons op { $how }.
reach-either = U bereikt ons op { $email } of { $phone }.
    .je = Je bereikt ons op { $email } of { $phone }.
identity-caption = Onze naam en contactgegevens
column-what = Wat
column-details = Gegevens
cell-name = Naam
cell-address = Adres
cell-postal-address = Postadres
cell-phone = Telefoon
cell-email = E-mail
cell-website = Website
cell-kvk-number = KVK-nummer
cell-value = { $value }
# Art. 13 lid 1 onder b AVG.
dpo = Onze functionaris gegevensbescherming (FG) bereikt u op { $contact }.
    .je = Onze functionaris gegevensbescherming (FG) bereik je op { $contact }.
dpo-none = Wij hebben geen functionaris gegevensbescherming (FG).
dpo-none-because = Wij hebben geen functionaris gegevensbescherming (FG), want { $reason }.
# Art. 27 AVG.
representative = Onze vertegenwoordiger in de EU is { $name }, te bereiken op { $contact }.
about-intro = Dit doen wij:
form-sole-proprietorship = eenmanszaak
form-general-partnership = vof
form-partnership = maatschap
form-limited-partnership = cv
form-private-company = bv
form-public-company = nv
form-foundation = stichting
form-association = vereniging
form-cooperative = coöperatie
