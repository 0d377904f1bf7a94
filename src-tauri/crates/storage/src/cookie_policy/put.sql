insert or replace into cookie_policy (only, uses_cookies_state, uses_cookies, analytics_spare_privacy_state, analytics_spare_privacy,
  explains_similar_techniques_state, explains_similar_techniques, explains_law_state, explains_law,
  deletable_in_browser_state, deletable_in_browser, choice_changed_state, choice_changed)
values (:only, :uses_cookies_state, :uses_cookies, :analytics_spare_privacy_state, :analytics_spare_privacy,
  :explains_similar_techniques_state, :explains_similar_techniques, :explains_law_state,
  :explains_law, :deletable_in_browser_state, :deletable_in_browser, :choice_changed_state,
  :choice_changed)
