//! Every row on a register in which nothing is missing, and on one that lacks what the row asks for.

use std::collections::BTreeSet;

use super::{ROWS, Row};
use crate::check::{Finding, findings};
use crate::testing::{TODAY, complete, complete_basis};
use crate::*;

/// The register spoils like this for the row with that id.
type Spoil = fn(&mut Register);

const CASES: &[(&str, Spoil)] = &[
    ("register-activities", |r| r.activities.clear()),
    ("organisation-name", |r| r.organisation.legal_name = Answer::Open),
    ("organisation-legal-form", |r| r.organisation.legal_form = Answer::Proposed(LegalForm::Other)),
    ("organisation-address", |r| r.organisation.visiting_address = Answer::Open),
    ("organisation-contact", |r| {
        r.organisation.email = Answer::Confirmed(" ".to_owned());
        r.organisation.phone = Answer::Open;
    }),
    ("organisation-email", |r| r.organisation.email = Answer::Open),
    ("organisation-phone", |r| r.organisation.phone = Answer::Open),
    ("organisation-kvk-number", |r| r.organisation.kvk_number = Answer::Open),
    ("organisation-representative", |r| {
        let address = Address { country: "US".to_owned(), ..Address::default() };
        r.organisation.visiting_address = Answer::Confirmed(address);
    }),
    ("organisation-dpo", |r| r.organisation.dpo = Answer::Open),
    ("dpo-contact", |r| r.organisation.dpo = officer("", "FG0001")),
    ("dpo-registration", |r| r.organisation.dpo = officer("fg@bakkerijjansen.nl", "")),
    ("dpo-reason", |r| r.organisation.dpo = Answer::Confirmed(DataProtectionOfficer::default())),
    ("activity-name", |r| r.activities[0].name = String::new()),
    ("activity-role", |r| r.activities[0].role = Answer::Open),
    ("activity-joint-arrangement", |r| r.activities[0].role = Answer::Confirmed(Role::JointController)),
    ("joint-arrangement-partner", |r| arrange(r, "", "Wij bakken, zij bezorgen.")),
    ("joint-arrangement-division", |r| arrange(r, "Bakkerij De Vries", "")),
    ("activity-clients", |r| r.activities[0].role = Answer::Confirmed(Role::Processor)),
    ("client-service", |r| {
        r.activities[0].role = Answer::Confirmed(Role::SubProcessor);
        let client = Client { name: "werkgevers".to_owned(), ..Client::default() };
        r.activities[0].clients = Answer::Confirmed(vec![client]);
    }),
    ("reuse-permission", |r| r.activities[0].reuse = Answer::Confirmed(Reuse::default())),
    ("activity-data-subjects", |r| r.activities[0].data_subjects = Answer::Confirmed(Vec::new())),
    ("activity-data", |r| r.activities[0].data = Answer::Open),
    ("activity-sources", |r| r.activities[0].sources = Answer::Open),
    ("activity-provision", |r| r.activities[0].provision = Answer::Open),
    ("provision-consequence", |r| {
        let provision = Provision { obligation: Obligation::Contractual, ..Provision::default() };
        r.activities[0].provision = Answer::Confirmed(provision);
    }),
    ("activity-recipients", |r| r.activities[0].recipients = Answer::Open),
    ("activity-retention", |r| r.activities[0].retention = Answer::Open),
    ("activity-measures", |r| r.activities[0].measures = Answer::Open),
    ("activity-automated-decision", |r| r.activities[0].automated_decision = Answer::Open),
    ("automated-decision-about", |r| decide(r, |it| it.about.clear())),
    ("automated-decision-logic", |r| decide(r, |it| it.logic.clear())),
    ("automated-decision-significance", |r| decide(r, |it| it.significance.clear())),
    ("automated-decision-human-review", |r| decide(r, |it| it.human_review.clear())),
    ("activity-purposes", |r| r.activities[0].purposes.clear()),
    ("purpose-in-short", |r| {
        let purpose = &mut r.activities[0].purposes[0];
        (purpose.in_short, purpose.explanation) = (String::new(), Answer::NotApplicable);
    }),
    ("purpose-explanation", |r| r.activities[0].purposes[0].explanation = Answer::Open),
    ("purpose-legal-bases", |r| r.activities[0].purposes[0].legal_bases = Answer::Open),
    ("purpose-compatible-because", |r| r.activities[0].purposes[0].is_secondary = true),
    ("legal-basis-contract", |r| rest_on(r, LegalBasis::Contract, |it| it.contract = Answer::Open)),
    ("legal-basis-statute", |r| rest_on(r, LegalBasis::LegalObligation, |it| it.statute = Answer::Open)),
    ("legal-basis-public-task", |r| rest_on(r, LegalBasis::PublicTask, |it| it.statute = Answer::Open)),
    ("legal-basis-interest", |r| {
        rest_on(r, LegalBasis::LegitimateInterests, |it| it.interest = Answer::Open)
    }),
    ("legal-basis-balancing", |r| {
        rest_on(r, LegalBasis::LegitimateInterests, |it| it.balancing = Answer::Open)
    }),
    ("legal-basis-consent", |r| rest_on(r, LegalBasis::Consent, |it| it.consent = Answer::Open)),
    ("consent-evidence", |r| consent(r, |it| it.evidence.clear())),
    ("consent-withdrawal", |r| consent(r, |it| it.withdrawal = Answer::Confirmed(Vec::new()))),
    ("special-category-ground", |r| {
        r.personal_data_categories[0].sensitivity = Sensitivity::Special(SpecialCategory::Health);
    }),
    ("criminal-data-ground", |r| r.personal_data_categories[0].sensitivity = Sensitivity::CriminalOffence),
    ("bsn-statute", |r| r.personal_data_categories[0].sensitivity = Sensitivity::Bsn),
    ("source-name", |r| r.sources[0] = source(r, SourceKind::Public, "")),
    ("source-is-public", |r| r.sources[0] = source(r, SourceKind::ThirdParty, "een bureau")),
    ("recipient-name", |r| r.recipients[0].name = String::new()),
    ("recipient-purpose", |r| r.recipients[0].purpose = Answer::Open),
    ("sharing-other-relations", |r| r.sharing.records_basis = Answer::Confirmed(true)),
    ("recipient-country", |r| r.recipients[0].country = Answer::Proposed("NL".to_owned())),
    ("recipient-transfer", |r| r.recipients[0].country = Answer::Confirmed("US".to_owned())),
    ("recipient-agreement", |r| r.recipients[0].kind = RecipientKind::Processor),
    ("recipient-sub-processor-approval", |r| r.recipients[0].kind = RecipientKind::SubProcessor),
    ("recipient-assurance", |r| r.recipients[0].kind = RecipientKind::Processor),
    ("transfer-policy-leaves-eea", |r| r.transfer_policy.leaves_eea = Answer::Open),
    ("transfer-policy-transfers", |r| {
        r.transfer_policy.leaves_eea = Answer::Confirmed(LeavesEea::Exceptionally)
    }),
    ("transfer-country", |r| transfer(r, |it| it.country = Answer::Open)),
    ("transfer-safeguards", |r| transfer(r, |it| it.safeguards = Answer::Open)),
    ("transfer-copy-available", |r| transfer(r, |it| it.copy_available = Answer::Open)),
    ("retention-term", |r| r.retention_periods[0].term = Answer::Open),
    ("retention-starts-from", |r| {
        r.retention_periods[0].starts_from = Answer::Confirmed(StartsFrom::default())
    }),
    ("cookie-policy-uses-cookies", |r| r.websites.clear()),
    ("website-cookies", |r| r.websites[0].cookies = Answer::Open),
    ("website-tracks", |r| r.websites[0].tracks = Answer::Open),
    ("cookie-name", |r| cookie(r, |it| it.name = Answer::Open)),
    ("cookie-provider", |r| cookie(r, |it| it.provider = Answer::Open)),
    ("cookie-purpose", |r| cookie(r, |it| it.purpose = Answer::Open)),
    ("cookie-duration", |r| cookie(r, |it| it.duration = Answer::Open)),
    ("cookie-needs-consent", |r| cookie(r, |it| it.kind = CookieKind::Analytical)),
    ("cookie-analytics-settings", |r| cookie(r, |it| it.kind = CookieKind::Analytical)),
    ("cookie-policy-choice-changed", |r| cookie(r, |it| it.needs_consent = Answer::Confirmed(true))),
    ("register-social-media", |r| r.activities[0].channels = Answer::Confirmed(vec![Channel::SocialMedia])),
];

fn officer(contact: &str, registration: &str) -> Answer<DataProtectionOfficer> {
    Answer::Confirmed(DataProtectionOfficer {
        appointed: true,
        contact: contact.to_owned(),
        registration: registration.to_owned(),
        ..DataProtectionOfficer::default()
    })
}

fn arrange(register: &mut Register, partner: &str, division: &str) {
    register.activities[0].role = Answer::Confirmed(Role::JointController);
    register.activities[0].joint_arrangement = Answer::Confirmed(JointArrangement {
        partner: partner.to_owned(),
        division: division.to_owned(),
        contact: "bij ons allebei".to_owned(),
    });
}

fn decide(register: &mut Register, change: fn(&mut AutomatedDecision)) {
    let mut decision = AutomatedDecision {
        present: true,
        about: "uw krediet".to_owned(),
        logic: "uw betalingen".to_owned(),
        significance: "u krijgt geen krediet".to_owned(),
        human_review: "bel ons".to_owned(),
    };
    change(&mut decision);
    register.activities[0].automated_decision = Answer::Confirmed(decision);
}

fn rest_on(register: &mut Register, basis: LegalBasis, change: fn(&mut LegalBasisUse)) {
    let mut basis = complete_basis(basis);
    change(&mut basis);
    register.activities[0].purposes[0].legal_bases = Answer::Confirmed(vec![basis]);
}

fn consent(register: &mut Register, change: fn(&mut Consent)) {
    let mut basis = complete_basis(LegalBasis::Consent);
    change(basis.consent.value_mut().expect("a complete basis has its consent"));
    register.activities[0].purposes[0].legal_bases = Answer::Confirmed(vec![basis]);
}

fn source(register: &Register, kind: SourceKind, name: &str) -> Source {
    Source { id: register.sources[0].id.clone(), kind, name: name.to_owned(), ..Source::default() }
}

fn transfer(register: &mut Register, change: fn(&mut Transfer)) {
    register.recipients[0].country = Answer::Confirmed("US".to_owned());
    let mut transfer = Transfer {
        id: "vs".into(),
        recipient: Some(register.recipients[0].id.clone()),
        country: Answer::Confirmed("US".to_owned()),
        safeguards: Answer::Confirmed(vec![Safeguard::StandardContractualClauses]),
        copy_available: Answer::Confirmed("mail ons".to_owned()),
        ..Transfer::default()
    };
    change(&mut transfer);
    register.transfers.push(transfer);
}

fn cookie(register: &mut Register, change: fn(&mut Cookie)) {
    let cookies = register.websites[0].cookies.value_mut().expect("the complete register has a cookie");
    change(&mut cookies[0]);
}

fn row(case: &str) -> &'static Row {
    let id = format!("required/{case}");
    ROWS.iter().find(|row| row.id == id).unwrap_or_else(|| panic!("{id} is no row"))
}

fn found(register: &Register, row: &Row) -> Vec<Finding> {
    findings(register, TODAY).into_iter().filter(|finding| finding.check == row.id).collect()
}

#[test]
fn nothing_is_missing_from_a_complete_register() {
    assert_eq!(findings(&complete(), TODAY), []);
}

#[test]
fn each_row_finds_its_gap_and_names_the_record() {
    for (case, spoil) in CASES {
        let mut register = complete();
        spoil(&mut register);
        let row = row(case);
        let found = found(&register, row);
        assert_eq!(found.len(), 1, "{case}: {found:?}");
        assert_eq!(
            (found[0].field, found[0].article, found[0].severity),
            (row.field, row.article, row.severity)
        );
        assert!(!found[0].message.contains("{}"), "{case}");
        assert_eq!(RecordRef::parse(&found[0].record.to_string()).as_ref(), Some(&found[0].record), "{case}");
    }
}

#[test]
fn every_row_has_its_case() {
    let cases: BTreeSet<String> = CASES.iter().map(|(case, _)| format!("required/{case}")).collect();
    let rows: BTreeSet<String> = ROWS.iter().map(|row| row.id.to_owned()).collect();
    assert_eq!(cases, rows);
}

#[test]
fn a_row_is_as_bad_as_its_rule_of_law_and_rests_on_the_same_article() {
    for row in ROWS.iter().filter(|row| !row.rule.is_empty()) {
        let rule = reference::rule(row.rule).unwrap_or_else(|| panic!("{}: no rule {}", row.id, row.rule));
        assert_eq!(row.severity, rule.severity, "{}", row.id);
    }
}

#[test]
fn a_message_is_short_plain_and_a_sentence() {
    for row in ROWS {
        assert!(row.message.ends_with(['.', '?']), "{}", row.id);
        for sentence in row.message.split(['.', '?']) {
            assert!(sentence.split_whitespace().count() <= 20, "{}: {sentence}", row.id);
        }
        for word in ["ongeldig", "verplicht", "helaas", "indien", "je "] {
            assert!(!row.message.contains(word), "{}: {word}", row.id);
        }
    }
}

#[test]
fn not_applicable_is_an_answer_and_a_proposal_is_none() {
    let dpo = row("organisation-dpo");
    let mut register = complete();
    register.organisation.dpo = Answer::NotApplicable;
    assert_eq!(found(&register, dpo), []);
    register.organisation.dpo = Answer::Proposed(DataProtectionOfficer::default());
    assert_eq!(found(&register, dpo).len(), 1);
}

#[test]
fn a_register_with_everything_open_gives_the_whole_list() {
    let register = testing::activity("Nieuwsbrief").build();
    let found: BTreeSet<&str> = findings(&register, TODAY).iter().map(|finding| finding.check).collect();
    for id in [
        "organisation-name",
        "organisation-legal-form",
        "organisation-address",
        "organisation-contact",
        "organisation-phone",
        "organisation-kvk-number",
        "organisation-dpo",
        "activity-role",
        "activity-data-subjects",
        "activity-data",
        "activity-sources",
        "activity-provision",
        "activity-recipients",
        "activity-retention",
        "activity-measures",
        "activity-automated-decision",
        "activity-purposes",
        "transfer-policy-leaves-eea",
    ] {
        assert!(found.contains(format!("required/{id}").as_str()), "{id}");
    }
    assert_eq!(found.len(), 18, "and nothing else: {found:?}");
}

#[test]
fn nobody_asks_a_processor_for_a_legal_basis_or_a_term() {
    let mut register = complete();
    let activity = &mut register.activities[0];
    *activity = ProcessingActivity {
        id: activity.id.clone(),
        name: activity.name.clone(),
        role: Answer::Confirmed(Role::Processor),
        clients: Answer::Confirmed(vec![Client {
            name: "werkgevers".to_owned(),
            service: "salarissen".to_owned(),
            ..Client::default()
        }]),
        measures: activity.measures.clone(),
        ..ProcessingActivity::default()
    };
    assert_eq!(findings(&register, TODAY), []);
}

#[test]
fn an_activity_that_stopped_or_is_only_thought_up_asks_nothing() {
    for status in [ActivityStatus::Draft, ActivityStatus::Stopped, ActivityStatus::Lapsed] {
        let register = testing::activity("Nieuwsbrief").its(|activity| activity.status = status).build();
        assert!(
            findings(&register, TODAY).iter().all(|finding| finding.record.kind() != RecordKind::Activity)
        );
    }
}

#[test]
fn a_term_of_the_category_of_each_data_item_is_enough() {
    let mut register = complete();
    register.activities[0].retention = Answer::Open;
    assert_eq!(found(&register, row("activity-retention")).len(), 1);
    let period = register.retention_periods[0].id.clone();
    register.personal_data_categories[0].retention = Answer::Confirmed(period);
    assert_eq!(found(&register, row("activity-retention")), []);
}

#[test]
fn of_two_purposes_the_message_says_which() {
    let register =
        testing::activity("Nieuwsbrief").purpose("u nieuws te sturen").purpose("onze brief te verbeteren");
    let messages: Vec<String> = found(&register.build(), row("purpose-legal-bases"))
        .into_iter()
        .map(|finding| finding.message)
        .collect();
    assert_eq!(
        messages,
        [
            "Grondslag ontbreekt bij Nieuwsbrief (om u nieuws te sturen). Kies waarom u de gegevens mag gebruiken.",
            "Grondslag ontbreekt bij Nieuwsbrief (om onze brief te verbeteren). Kies waarom u de gegevens mag gebruiken."
        ]
    );
}
