//! Certificates.

use crate::columns::columns;
use crate::list::{listed, parts};

listed!(Certificate, CertificateId, "certificate");

columns!(Certificate { id, holder, held_by, standard, policy_followed, audited, valid_until, attachment });

parts!(Certificate by "certificate" {});
