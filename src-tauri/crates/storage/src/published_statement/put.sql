insert into published_statement (id, variant, version, language, date, status, rule_pack, snapshot_hash, pdf_hash,
  attachment, position)
values (:id, :variant, :version, :language, :date, :status, :rule_pack, :snapshot_hash, :pdf_hash,
  :attachment, :position)
