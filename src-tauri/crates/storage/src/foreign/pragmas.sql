pragma cell_size_check = on;
pragma mmap_size = 0;
pragma temp_store = memory;
