select path, fingerprint, edits, saved
from working
