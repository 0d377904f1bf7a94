//! People with a task in privacy, and the processes they own.

use super::answer::Answer;
use super::id::{BusinessProcessId, Own, PersonId};
use super::macros::{record, words};
use super::text::{Name, Text};

record! {
    /// Somebody with a task.
    Person;
    required {
        /// Stable id.
        id: Own<PersonId>,
    }
    optional {
        /// Name.
        name: Name,
        /// What they do in the firm.
        job_title: Name,
        /// E-mail address; need not be known.
        email: Answer<Name>,
        /// Their tasks in privacy.
        duties: Vec<Duty>,
    }
}

words! {
    /// A task in privacy.
    Duty {
        /// Eigenaar of directie.
        Director,
        /// Proceseigenaar.
        ProcessOwner,
        /// Applicatiebeheerder.
        ApplicationAdministrator,
        /// Aanspreekpunt voor privacy.
        PrivacyContact,
        /// Functionaris gegevensbescherming.
        DataProtectionOfficer,
        /// Extern adviseur.
        Adviser,
        /// Who looks over what another made.
        Reviewer,
    }
}

record! {
    /// A process of the firm: what its activities serve. A statement takes it as a chapter.
    BusinessProcess;
    required {
        /// Stable id.
        id: Own<BusinessProcessId>,
    }
    optional {
        /// Name, as a chapter's title: "Mensen werven".
        name: Name,
        /// The goal in a phrase, after "om": "mensen te werven".
        in_short: Text,
        /// Who owns the process.
        owner: Answer<PersonId>,
    }
}
