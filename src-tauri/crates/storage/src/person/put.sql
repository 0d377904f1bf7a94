insert into person (id, name, job_title, email_state, email, position)
values (:id, :name, :job_title, :email_state, :email, :position)
