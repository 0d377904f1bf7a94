insert or replace into governance (only, describes_register_state, describes_register, agreements_recorded_state, agreements_recorded,
  purposes_tied_to_processes_state, purposes_tied_to_processes, categories_from_schedule_state,
  categories_from_schedule, hosting_recorded_state, hosting_recorded, four_eyes_state,
  four_eyes_required, four_eyes_reason)
values (:only, :describes_register_state, :describes_register, :agreements_recorded_state,
  :agreements_recorded, :purposes_tied_to_processes_state, :purposes_tied_to_processes,
  :categories_from_schedule_state, :categories_from_schedule, :hosting_recorded_state,
  :hosting_recorded, :four_eyes_state, :four_eyes_required, :four_eyes_reason)
