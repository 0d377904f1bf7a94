//! Groups of people whose data the firm has (categorieën van betrokkenen).

use super::id::{DataSubjectCategoryId, Own, VariantId};
use super::macros::record;
use super::text::Name;

record! {
    /// A group of people (art. 30 lid 1 onder c).
    DataSubjectCategory;
    required {
        /// Stable id.
        id: Own<DataSubjectCategoryId>,
    }
    optional {
        /// Name in the plural, small letters: "klanten".
        name: Name,
        /// They can hardly say no: employees, patients, children.
        is_vulnerable: bool,
        /// They are children (art. 8; 5 UAVG).
        is_child: bool,
        /// The statement that informs them; `None` is the website's.
        informed_by: Option<VariantId>,
    }
}
