//! Certificates, of the firm or of another it leans on.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{Answer, AttachmentId, CertificateId};

/// A certificate.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Certificate {
    /// Stable id.
    pub id: CertificateId,
    /// Who holds it; the statement never lets a parent's pass for the firm's own.
    pub holder: String,
    /// What the holder is to the firm.
    pub held_by: CertificateHolder,
    /// The standard: "ISO 27001".
    pub standard: String,
    /// The firm follows the policy behind it.
    pub policy_followed: bool,
    /// How often an independent party looks: "enkele keren per jaar".
    pub audited: String,
    /// Until when it is valid.
    pub valid_until: Answer<NaiveDate>,
    /// The certificate itself.
    pub attachment: Option<AttachmentId>,
}

/// What the holder of a certificate is to the firm.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CertificateHolder {
    /// The firm.
    #[default]
    Own,
    /// The parent or another firm of the group.
    Group,
    /// A supplier.
    Supplier,
}
