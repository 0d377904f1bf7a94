//! Requests of people about their data (art. 12 and 15–22 AVG), and how the firm treats them.

use super::answer::Answer;
use super::date::Date;
use super::id::{Own, RequestId};
use super::macros::{record, words};
use super::organisation::Channel;
use super::rights::Right;
use super::text::{Name, Text};

record! {
    /// A request, without the name of who made it.
    RightsRequest;
    required {
        /// Stable id.
        id: Own<RequestId>,
    }
    optional {
        /// The firm's own mark for it; initials or a number, no name.
        reference: Name,
        /// When it came in: the month of art. 12 lid 3 counts from here.
        received_on: Option<Date>,
        /// How it came in.
        channel: Answer<Channel>,
        /// What was asked.
        right: Answer<Right>,
        /// How the firm knew who asked.
        identified_by: Answer<IdentityMethod>,
        /// Lengthened to (at most two months more), told within the first.
        extended_until: Option<Date>,
        /// Why.
        extension_reason: Text,
        /// What was decided.
        decision: Text,
        /// When it was answered.
        answered_on: Option<Date>,
        /// What shows it, such as that data were erased.
        proof: Text,
    }
}

record! {
    /// How the firm treats requests.
    RequestPolicy;
    optional {
        /// How the firm makes sure who asks (art. 12 lid 6).
        identity_check: IdentityCheck,
        /// It can show that data were erased or corrected.
        proves_erasure: Answer<bool>,
        /// It helps with any other right the law gives.
        helps_with_other_rights: Answer<bool>,
        /// Who objects says which data and why; never for direct marketing (art. 21 lid 2).
        objection_names_data: Answer<bool>,
        /// People go to the client first when the firm is a processor.
        client_first: Answer<bool>,
        /// People are told by this statement, or apart when there is reason.
        tells_separately: Answer<bool>,
        /// The statement explains that people may ask what the firm does.
        explains_on_request: Answer<bool>,
        /// What the firm says about single rights.
        rights: Vec<RightRemark>,
    }
}

record! {
    /// How the firm makes sure who asks.
    IdentityCheck;
    optional {
        /// The ways, gentlest first.
        methods: Answer<Vec<IdentityMethod>>,
        /// A copy of a passport is asked of everybody. Unlawful (art. 12 lid 6); held, never printed.
        asks_copy_always: Answer<bool>,
        /// How to make the copy safe: "de app KopieID van de overheid".
        redaction_app: Text,
        /// The copy is destroyed after the check.
        destroys_copy: Answer<bool>,
    }
}

words! {
    /// A way to make sure who asks.
    IdentityMethod {
        /// What the firm already knows of the person.
        KnownData,
        /// The address the firm knows.
        KnownEmail,
        /// Calling back on the number the firm knows.
        CallBack,
        /// Logging in.
        Login,
        /// An order or customer number.
        CustomerNumber,
        /// At the counter.
        Counter,
        /// A copy with BSN and photo made unreadable, as a last step.
        RedactedCopy,
    }
}

record! {
    /// What the firm says about one right.
    RightRemark;
    written {
        /// The right.
        right: Right,
    }
    optional {
        /// When it does not go, in one sentence.
        limits: Text,
    }
}
