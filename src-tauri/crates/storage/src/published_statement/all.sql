select id, variant, version, language, date, status, rule_pack, snapshot_hash, pdf_hash, attachment
from published_statement
order by position, id
