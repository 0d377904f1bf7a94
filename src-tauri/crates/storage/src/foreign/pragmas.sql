pragma cell_size_check = on;
pragma mmap_size = 0;
pragma temp_store = memory;
pragma ignore_check_constraints = on;
