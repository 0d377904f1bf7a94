select id, subject, date, outcome, residual_risk_is_high_state, residual_risk_is_high, review_due,
  attachment
from impact_assessment
order by position, id
