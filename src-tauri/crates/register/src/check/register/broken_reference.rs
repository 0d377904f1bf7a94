//! Een verwijzing wijst naar iets wat niet in het register staat.

use crate::check::{Check, Findings, Severity};
use crate::{Article, Register};

pub(crate) const CHECK: Check = Check {
    id: "register/broken-reference",
    // The firm has to be able to show what it does; a hole in the register shows nothing.
    article: Article::avg("5").lid(2),
    severity: Severity::Fault,
    run,
};

fn run(register: &Register, found: &mut Findings<'_>) {
    for broken in register.broken_references() {
        let message = format!(
            "Bij {} staat onder “{}” een {} die niet in het register staat.",
            found.name(&broken.record),
            broken.field.label(),
            broken.target.kind().dutch(),
        );
        found.say(broken.record, broken.field, message);
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::{activity, finds, finds_nothing};

    #[test]
    fn a_recipient_that_was_deleted_leaves_a_hole() {
        finds(&CHECK, activity("Nieuwsbrief").refers_to_recipient("weg"));
        finds_nothing(&CHECK, activity("Nieuwsbrief").sent_to("PostNL"));
        finds_nothing(&CHECK, activity("Nieuwsbrief"));
    }
}
