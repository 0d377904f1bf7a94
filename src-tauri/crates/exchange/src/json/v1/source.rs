//! Where data come from (art. 14 lid 2 onder f AVG).

use super::answer::Answer;
use super::id::{DataSubjectCategoryId, Own, SourceId};
use super::macros::{record, words};
use super::text::{Name, Text};

record! {
    /// A source of data, shared by activities.
    Source;
    required {
        /// Stable id.
        id: Own<SourceId>,
    }
    written {
        /// Who or what it is.
        kind: SourceKind,
    }
    optional {
        /// Bold words in front: "Van de bank". Empty takes the kind's own.
        label: Name,
        /// Name of the source, when it has one.
        name: Name,
        /// How it goes, in one or more sentences of the owner's. Empty takes the kind's own sentence.
        explanation: Text,
        /// Anybody can consult it (art. 14 lid 2 onder f); of no interest when people give data themselves.
        is_public: Answer<bool>,
        /// From which people, when it is told.
        data_subjects: Vec<DataSubjectCategoryId>,
    }
}

words! {
    /// Who or what a source is.
    #[derive(Default)]
    SourceKind {
        /// The person.
        #[default]
        DataSubject,
        /// A client or employer.
        Client,
        /// The firm's own staff.
        OwnStaff,
        /// A source that anybody can consult.
        Public,
        /// Somebody else.
        ThirdParty,
        /// A device, website or camera that observes.
        Observation,
        /// Worked out from other data.
        Derived,
    }
}
