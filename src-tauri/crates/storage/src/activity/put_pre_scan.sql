insert into pre_scan (activity, outcome_state, outcome, date, reason)
values (:activity, :outcome_state, :outcome, :date, :reason)
