delete from about_point
