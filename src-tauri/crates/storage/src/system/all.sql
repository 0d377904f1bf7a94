select id, name, purpose_state, purpose, supplier, kind, administrator_state, administrator, hosting_state,
  hosting, storage_country_state, storage_country, support_country_state, support_country,
  telemetry_country_state, telemetry_country, provider_country_state, provider_country, account,
  access_via, mfa_state, mfa, encryption_state, encryption, backup_term, risk_level_state,
  risk_level, risk_date, impact_assessment, in_inventory_since, retired_on, is_published
from system
order by position, id
