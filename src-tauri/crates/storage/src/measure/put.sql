insert into measure (id, name, kind, description, public_text_state, public_text, last_checked, evidence, position)
values (:id, :name, :kind, :description, :public_text_state, :public_text, :last_checked, :evidence,
  :position)
