insert into source (id, kind, label, name, explanation, is_public_state, is_public, position)
values (:id, :kind, :label, :name, :explanation, :is_public_state, :is_public, :position)
