select website, position, name_state, name, provider_state, provider, kind, purpose_state, purpose,
  duration_state, duration, is_third_party, needs_consent_state, needs_consent, exemption,
  analytics_settings_state
from cookie
order by website, position
