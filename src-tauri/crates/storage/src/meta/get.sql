select only, document_id, created_on, min_reader, generation
from meta
