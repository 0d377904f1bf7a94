//! Groups of people whose data the firm has (categorieën van betrokkenen).

use serde::{Deserialize, Serialize};

use crate::{DataSubjectCategoryId, VariantId};

/// A group of people (art. 30 lid 1 onder c).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct DataSubjectCategory {
    /// Stable id.
    pub id: DataSubjectCategoryId,
    /// Name in the plural, small letters: "klanten".
    pub name: String,
    /// They can hardly say no: employees, patients, children.
    pub is_vulnerable: bool,
    /// They are children (art. 8; 5 UAVG).
    pub is_child: bool,
    /// The statement that informs them; `None` is the website's.
    pub informed_by: Option<VariantId>,
}
