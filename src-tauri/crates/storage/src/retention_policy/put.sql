insert or replace into retention_policy (only, depends_on_kind_state, depends_on_kind, no_longer_than_needed_state, no_longer_than_needed,
  default_period_state, default_period, every_category_has_period_state, every_category_has_period,
  is_documented_state, is_documented, staff_is_instructed_state, staff_is_instructed,
  holds_for_disputes_state, holds_for_disputes, inventory_date)
values (:only, :depends_on_kind_state, :depends_on_kind, :no_longer_than_needed_state,
  :no_longer_than_needed, :default_period_state, :default_period, :every_category_has_period_state,
  :every_category_has_period, :is_documented_state, :is_documented, :staff_is_instructed_state,
  :staff_is_instructed, :holds_for_disputes_state, :holds_for_disputes, :inventory_date)
