insert into unlawful_practice (position, found_in, practice, article, instead)
values (:position, :found_in, :practice, :article, :instead)
