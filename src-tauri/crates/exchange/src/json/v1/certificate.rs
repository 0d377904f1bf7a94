//! Certificates, of the firm or of another it leans on.

use super::answer::Answer;
use super::date::Date;
use super::id::{AttachmentId, CertificateId, Own};
use super::macros::{record, words};
use super::text::{Name, Text};

record! {
    /// A certificate.
    Certificate;
    required {
        /// Stable id.
        id: Own<CertificateId>,
    }
    written {
        /// What the holder is to the firm.
        held_by: CertificateHolder,
    }
    optional {
        /// Who holds it; the statement never lets a parent's pass for the firm's own.
        holder: Name,
        /// The standard: "ISO 27001".
        standard: Name,
        /// The firm follows the policy behind it.
        policy_followed: bool,
        /// How often an independent party looks: "enkele keren per jaar".
        audited: Text,
        /// Until when it is valid.
        valid_until: Answer<Date>,
        /// The certificate itself.
        attachment: Option<AttachmentId>,
    }
}

words! {
    /// What the holder of a certificate is to the firm.
    #[derive(Default)]
    CertificateHolder {
        /// The firm.
        #[default]
        Own,
        /// The parent or another firm of the group.
        Group,
        /// A supplier.
        Supplier,
    }
}
