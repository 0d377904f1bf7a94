select only, legal_name_state, legal_name, trade_name_state, trade_name, short_name_state, short_name,
  legal_form_state, legal_form, kvk_number_state, kvk_number, rsin_state, rsin,
  visiting_address_state, visiting_address_street, visiting_address_postcode, visiting_address_city,
  visiting_address_country, postal_address_state, postal_address_street, postal_address_postcode,
  postal_address_city, postal_address_country, phone_state, phone, email_state, email,
  website_state, website, sector_state, sector, business_state, business, people_state, people,
  is_controller_state, is_controller, is_processor_state, is_processor, group_state, group_parent,
  group_short_name, group_covers_affiliates, representative_state, representative_name,
  representative_contact, dpo_state, dpo_appointed, dpo_reason, dpo_decided_on, dpo_name,
  dpo_contact, dpo_registration, addresses_children_state, addresses_children, form_of_address,
  contacts_state
from organisation
