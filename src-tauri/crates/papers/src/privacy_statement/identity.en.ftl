identity-title = Who are we?
# Art. 13 lid 1 onder a AVG.
controller = { $name } is responsible for your data (controller).
# Art. 13 lid 1 onder a AVG.
we-are = We are { $name }.
group = We belong to { $parent }.
group-affiliates = We belong to { $parent }, and this statement also applies to the companies affiliated with us.
legal-form = We are { $form }.
legal-form-people = We are { $form } with { $people } people.
reach = You can reach us at { $how }.
reach-either = You can reach us at { $email } or { $phone }.
identity-caption = Our name and contact details
column-what = What
column-details = Details
cell-name = Name
cell-address = Address
cell-postal-address = Postal address
cell-phone = Telephone
cell-email = E-mail
cell-website = Website
cell-kvk-number = KVK number
cell-value = { $value }
# Art. 13 lid 1 onder b AVG.
dpo = You can reach our data protection officer (DPO) at { $contact }.
dpo-none = We do not have a data protection officer (DPO).
dpo-none-because = We do not have a data protection officer (DPO), because { $reason }.
# Art. 27 AVG.
representative = Our representative in the EU is { $name }, who can be reached at { $contact }.
about-intro = This is what we do:
form-sole-proprietorship = a sole proprietorship (eenmanszaak)
form-general-partnership = a general partnership (vof)
form-partnership = a partnership (maatschap)
form-limited-partnership = a limited partnership (cv)
form-private-company = a private limited company (bv)
form-public-company = a public limited company (nv)
form-foundation = a foundation (stichting)
form-association = an association (vereniging)
form-cooperative = a cooperative (coöperatie)
