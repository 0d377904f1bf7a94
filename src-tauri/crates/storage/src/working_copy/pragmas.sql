pragma journal_mode = delete;
pragma synchronous = extra;
pragma secure_delete = on;
pragma foreign_keys = on;
pragma temp_store = memory;
