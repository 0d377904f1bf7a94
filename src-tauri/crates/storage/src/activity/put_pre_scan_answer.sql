insert into pre_scan_answer (activity, position, criterion, holds_state, holds)
values (:activity, :position, :criterion, :holds_state, :holds)
