insert into deletion_event (
  id, period, request, occurrence, through, scope, done_on, done_by, method, proof, position
)
values (
  :id, :period, :request, :occurrence, :through, :scope, :done_on, :done_by, :method, :proof, :position
)
