//! What the firm did or said that may not be.

use crate::columns::columns;
use crate::list::unnamed;

unnamed!(UnlawfulPractice, "unlawful_practice");

columns!(UnlawfulPractice { found_in, practice, article, instead });
