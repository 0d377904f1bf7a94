insert into impact_assessment (id, subject, date, outcome, residual_risk_is_high_state, residual_risk_is_high, review_due,
  attachment, position)
values (:id, :subject, :date, :outcome, :residual_risk_is_high_state, :residual_risk_is_high, :review_due,
  :attachment, :position)
