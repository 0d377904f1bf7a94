//! For whom a statement is: how it begins for each audience, which parts they read, in which order.
//!
//! One row an audience, in [`PLANS`]. All of them tell the same facts; a row only says what comes first and what its
//! readers have nothing to do with. Every part that the law asks for is in every row. On top comes what the owner
//! decided: another order, a part left out, or a part brought back by naming it in their order.

use register::{Audience, FormOfAddress, Register, STATEMENT_PARTS, StatementVariant, VariantId};

/// How a statement is made for an audience.
pub(super) struct Plan {
    pub(super) audience: Audience,
    /// Message with the audience in the title, after "voor"; none when the title is the firm's alone.
    pub(super) whom: Option<&'static str>,
    /// Message it begins with: who reads this.
    pub(super) opening: Option<&'static str>,
    /// Message that says in "In het kort" what the firm is to its readers, instead of its business.
    pub(super) presents: Option<&'static str>,
    /// Its readers want to know what the firm does for others.
    pub(super) tells_business: bool,
    /// How it addresses them while the owner has not made it their own: colleagues say *je*.
    pub(super) address: Option<FormOfAddress>,
    /// The parts they read first, in their order; the others follow in the law's.
    pub(super) first: &'static [&'static str],
    /// Its readers look for cookies here; those of the others read of them in the general statement.
    pub(super) tells_of_cookies: bool,
}

impl Plan {
    /// The parts, in their order.
    pub(super) fn parts(&self) -> impl Iterator<Item = &'static str> {
        let (first, tells_of_cookies) = (self.first, self.tells_of_cookies);
        let others = STATEMENT_PARTS.iter().map(|part| part.id).filter(move |part| !first.contains(part));
        first.iter().copied().chain(others).filter(move |part| tells_of_cookies || *part != "cookies")
    }
}

/// A row for each audience.
pub(super) const PLANS: [Plan; 7] = [
    Plan {
        audience: Audience::Website,
        whom: None,
        opening: None,
        presents: None,
        tells_business: true,
        address: None,
        first: &[],
        tells_of_cookies: true,
    },
    Plan {
        audience: Audience::Customers,
        whom: Some("audience-customers"),
        opening: Some("opening-customers"),
        presents: None,
        tells_business: true,
        address: None,
        first: &[],
        tells_of_cookies: false,
    },
    Plan {
        audience: Audience::Employees,
        whom: Some("audience-employees"),
        opening: Some("opening-employees"),
        presents: Some("summary-employer"),
        tells_business: false,
        address: Some(FormOfAddress::Je),
        first: &[],
        tells_of_cookies: false,
    },
    Plan {
        audience: Audience::Applicants,
        whom: Some("audience-applicants"),
        opening: Some("opening-applicants"),
        presents: None,
        tells_business: false,
        address: None,
        // What happens to their letter after a no comes right behind what is asked.
        first: &["identity", "our-role", "purposes", "retention", "withdrawal"],
        tells_of_cookies: false,
    },
    Plan {
        audience: Audience::Suppliers,
        whom: Some("audience-suppliers"),
        opening: Some("opening-suppliers"),
        presents: None,
        tells_business: false,
        address: None,
        first: &[],
        tells_of_cookies: false,
    },
    Plan {
        audience: Audience::Event,
        whom: Some("audience-event"),
        opening: Some("opening-event"),
        presents: None,
        tells_business: false,
        address: None,
        // Who would rather not be filmed reads at once how to say so.
        first: &["identity", "our-role", "purposes", "objection", "withdrawal", "recipients", "retention"],
        tells_of_cookies: false,
    },
    Plan {
        audience: Audience::Own,
        whom: None,
        opening: None,
        presents: None,
        tells_business: true,
        address: None,
        first: &[],
        tells_of_cookies: true,
    },
];

/// How statements for an audience are made.
pub(super) fn plan(audience: Audience) -> &'static Plan {
    PLANS.iter().find(|plan| plan.audience == audience).unwrap_or(&PLANS[0])
}

/// A statement as its owner stored it, or as it is before they changed anything in it.
pub fn variant(register: &Register, id: &VariantId) -> StatementVariant {
    register.statement_variant(id).cloned().unwrap_or_else(|| {
        let audience = Audience::of(id);
        StatementVariant {
            id: id.clone(),
            audience,
            form_of_address: plan(audience).address,
            version: 1,
            ..StatementVariant::default()
        }
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use register::statement_part;

    use super::*;

    #[test]
    fn every_audience_has_a_row_and_no_row_leaves_out_what_the_law_asks() {
        let audiences: BTreeSet<&str> = PLANS.iter().map(|plan| plan.audience.dutch()).collect();
        assert_eq!(audiences.len(), PLANS.len());
        for plan in &PLANS {
            let whom = plan.audience.dutch();
            let parts: Vec<&str> = plan.parts().collect();
            for part in STATEMENT_PARTS.iter().filter(|part| part.duty.is_some()) {
                assert!(parts.contains(&part.id), "{whom}: {} is asked for", part.id);
            }
            assert!(parts.iter().all(|part| statement_part(part).is_some()), "{whom}");
            assert_eq!(parts.iter().collect::<BTreeSet<_>>().len(), parts.len(), "{whom}");
            assert_eq!(parts.contains(&"cookies"), plan.tells_of_cookies, "{whom}");
        }
    }

    #[test]
    fn the_general_statement_has_every_part_in_the_law_s_order() {
        assert!(plan(Audience::Website).parts().eq(STATEMENT_PARTS.iter().map(|part| part.id)));
    }
}
