insert into breach (id, description, kind_state, kind, discovered_at, occurred_at, ended_at, people_at_least,
  people_at_most, cause, consequence, actions, reported_state, reported, report_number, reported_at,
  people_informed_state, people_informed, decision_reason, position)
values (:id, :description, :kind_state, :kind, :discovered_at, :occurred_at, :ended_at, :people_at_least,
  :people_at_most, :cause, :consequence, :actions, :reported_state, :reported, :report_number,
  :reported_at, :people_informed_state, :people_informed, :decision_reason, :position)
