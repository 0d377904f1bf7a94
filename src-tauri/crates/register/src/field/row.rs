//! The words of each field: one row a field, in one table.

use super::{FieldId, activity, data, duties, firm, keeping, online, security, sharing, statement};
use crate::{Article, Format};

/// What people read about a field.
#[derive(Clone, Copy)]
pub(super) struct Row {
    field: FieldId,
    label: &'static str,
    hint: &'static str,
    missing: &'static str,
    article: Option<Article>,
    format: Format,
}

/// A row for a field of one line of text, without hint or article.
pub(super) const fn row(field: FieldId, label: &'static str) -> Row {
    Row { field, label, hint: "", missing: "", article: None, format: Format::Line }
}

impl Row {
    /// With one sentence of help.
    pub(super) const fn hint(self, hint: &'static str) -> Self {
        Self { hint, ..self }
    }

    /// With the words a statement uses when the answer is not there.
    pub(super) const fn missing(self, missing: &'static str) -> Self {
        Self { missing, ..self }
    }

    /// With the article that asks for it.
    pub(super) const fn at(self, article: Article) -> Self {
        Self { article: Some(article), ..self }
    }

    /// With another format than one line of text.
    pub(super) const fn is(self, format: Format) -> Self {
        Self { format, ..self }
    }
}

/// In the order of [`FieldId`].
const TABLES: &[&[Row]] = &[
    firm::ROWS,
    activity::ROWS,
    data::ROWS,
    sharing::ROWS,
    keeping::ROWS,
    security::ROWS,
    online::ROWS,
    duties::ROWS,
    statement::ROWS,
];

/// The row of every field, at the field's place. Does not compile when a field lacks its row.
static ROWS: [Row; FieldId::ALL.len()] = {
    let mut rows = [row(FieldId::ALL[0], ""); FieldId::ALL.len()];
    let (mut table, mut filled) = (0, 0);
    while table < TABLES.len() {
        let mut next = 0;
        while next < TABLES[table].len() {
            let row = TABLES[table][next];
            assert!(row.field as usize == filled, "rows stand in the order of FieldId, one for each field");
            rows[filled] = row;
            filled += 1;
            next += 1;
        }
        table += 1;
    }
    assert!(filled == rows.len(), "every field has a row");
    rows
};

impl FieldId {
    fn row(self) -> &'static Row {
        &ROWS[self as usize]
    }

    /// The Dutch label, as an owner reads it: "Bewaartermijn".
    pub fn label(self) -> &'static str {
        self.row().label
    }

    /// One sentence of help in Dutch, at most 120 characters; empty when the label says it all.
    pub fn hint(self) -> &'static str {
        self.row().hint
    }

    /// The article that asks for the field, if one does.
    pub fn article(self) -> Option<Article> {
        self.row().article
    }

    /// What its value must look like.
    pub fn format(self) -> Format {
        self.row().format
    }

    /// What a statement calls the gap, after "hier ontbreekt:": "hoe lang wij deze gegevens bewaren".
    /// Never with *u* or *je*: a statement uses one of the two. The label when a statement has no such gap.
    pub fn missing(self) -> &'static str {
        let row = self.row();
        if row.missing.is_empty() { row.label } else { row.missing }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde::Serialize;

    use super::{FieldId, ROWS};
    use crate::*;

    /// Ids of a record's fields as a file has them; its own id is no field.
    fn keys<T: Serialize>(noun: &str, record: &T) -> BTreeSet<String> {
        let value = serde_json::to_value(record).expect("records become JSON");
        let object = value.as_object().expect("a record is an object");
        object.keys().filter(|key| *key != "id").map(|key| format!("{noun}.{key}")).collect()
    }

    fn default<T: Default + Serialize>(noun: &str) -> BTreeSet<String> {
        keys(noun, &T::default())
    }

    #[test]
    fn every_field_of_every_record_is_in_the_table_once() {
        let mut expected: BTreeSet<String> = [
            default::<Register>("register"),
            default::<Organisation>("organisation"),
            default::<Address>("address"),
            default::<Group>("group"),
            default::<Representative>("representative"),
            default::<DataProtectionOfficer>("dpo"),
            default::<Contact>("contact"),
            default::<AboutPoint>("about"),
            default::<Person>("person"),
            default::<BusinessProcess>("business_process"),
            default::<ProcessingActivity>("activity"),
            default::<Client>("client"),
            default::<JointArrangement>("joint_arrangement"),
            default::<Reuse>("reuse"),
            default::<Provision>("provision"),
            default::<AutomatedDecision>("automated_decision"),
            default::<OptOut>("opt_out"),
            default::<EmailTracking>("email_tracking"),
            default::<ThirdPartyNotice>("third_party_notice"),
            default::<Remark>("remark"),
            default::<PreScan>("pre_scan"),
            default::<PreScanAnswer>("pre_scan_answer"),
            default::<Purpose>("purpose"),
            default::<LegalBasisUse>("legal_basis"),
            default::<Balancing>("balancing"),
            default::<Consent>("consent"),
            default::<ConsentExpression>("consent_expression"),
            default::<DataSubjectCategory>("data_subject"),
            default::<PersonalDataCategory>("personal_data"),
            default::<DataItem>("data_item"),
            default::<ExcludedData>("excluded_data"),
            default::<Source>("source"),
            default::<Recipient>("recipient"),
            default::<Assurance>("assurance"),
            default::<ProcessingAgreement>("agreement"),
            default::<SharingPolicy>("sharing"),
            default::<Transfer>("transfer"),
            default::<TransferPolicy>("transfer_policy"),
            default::<RetentionPeriod>("retention"),
            default::<StartsFrom>("starts_from"),
            default::<RetentionPolicy>("retention_policy"),
            default::<Hold>("hold"),
            default::<Occurrence>("occurrence"),
            default::<DeletionEvent>("deletion"),
            default::<System>("system"),
            default::<SystemInventory>("system_inventory"),
            default::<SecurityMeasure>("measure"),
            default::<SecurityPolicy>("security"),
            default::<Certificate>("certificate"),
            default::<Website>("website"),
            default::<Cookie>("cookie"),
            default::<CookiePolicy>("cookie_policy"),
            default::<SocialMediaPage>("social_media"),
            default::<ImpactAssessment>("impact_assessment"),
            default::<DataBreach>("breach"),
            default::<RightsRequest>("request"),
            default::<RequestPolicy>("request_policy"),
            default::<IdentityCheck>("identity_check"),
            default::<RightRemark>("right_remark"),
            default::<Governance>("governance"),
            default::<FourEyes>("four_eyes"),
            default::<StatementVariant>("variant"),
            default::<Appearance>("appearance"),
            default::<LeftOut>("left_out"),
            default::<OwnText>("own_text"),
            default::<Translation>("translation"),
            default::<PublishedStatement>("published_statement"),
            default::<Review>("review"),
            default::<SetAside>("set_aside"),
            default::<UnlawfulPractice>("unlawful_practice"),
            default::<Attachment>("attachment"),
            default::<ImportRun>("import_run"),
            default::<ColumnMapping>("column_mapping"),
            default::<ImportIssue>("import_issue"),
            default::<FieldNote>("note"),
        ]
        .into_iter()
        .flatten()
        .collect();
        // A term is one of several shapes; together they have these fields.
        let duration = Duration { amount: 1, unit: Unit::Year };
        for term in [
            Term::Fixed(duration),
            Term::Maximum(duration),
            Term::Minimum(duration),
            Term::Until { event: String::new(), at_most: Some(duration) },
            Term::Criterion { criterion: String::new() },
            Term::ClientInstruction { client: String::new() },
            Term::WhileActive,
            Term::NotKept { after: String::new() },
        ] {
            expected.extend(keys("term", &term));
        }

        let table: BTreeSet<String> = FieldId::ALL.iter().map(|field| field.id().to_owned()).collect();
        assert_eq!(table.len(), FieldId::ALL.len(), "an id stands in the table once");
        assert_eq!(
            expected.difference(&table).collect::<Vec<_>>(),
            Vec::<&String>::new(),
            "not in the table"
        );
        assert_eq!(table.difference(&expected).collect::<Vec<_>>(), Vec::<&String>::new(), "not in a record");
    }

    #[test]
    fn an_id_is_read_back() {
        for &field in FieldId::ALL {
            assert_eq!(FieldId::parse(field.id()), Some(field));
        }
        assert_eq!(FieldId::parse("activity.colour"), None);
        assert_eq!(FieldId::ActivityRetention.noun(), "activity");
    }

    #[test]
    fn labels_and_hints_are_short_and_plain() {
        for row in &ROWS {
            let (id, label, hint) = (row.field.id(), row.label, row.hint);
            assert!((1..=60).contains(&label.chars().count()), "{id}: {label}");
            assert!(label.chars().next().is_some_and(char::is_uppercase), "{id}: {label}");
            assert!(!label.ends_with('.'), "{id}: a label is no sentence");
            assert!(hint.chars().count() <= 120, "{id}: {hint}");
            assert!(hint.is_empty() || hint.ends_with(['.', '?', '”']), "{id}: a hint is a sentence");
            assert!(!hint.contains(". ") && !hint.contains("http"), "{id}: one sentence, no link");
            for word in ["ongeldig", "verplicht ", "helaas", "betreffende", "indien", "TODO"] {
                assert!(!label.contains(word) && !hint.contains(word), "{id}: {word}");
            }
        }
    }

    #[test]
    fn a_gap_reads_on_after_hier_ontbreekt() {
        for row in ROWS.iter().filter(|row| !row.missing.is_empty()) {
            let (id, missing) = (row.field.id(), row.missing);
            assert!(missing.chars().next().is_some_and(char::is_lowercase), "{id}: {missing}");
            assert!(!missing.ends_with('.'), "{id}: {missing}");
            for word in missing.split(|c: char| !c.is_alphabetic()) {
                assert!(!["u", "uw", "je", "jij", "jouw"].contains(&word), "{id}: one text serves u and je");
            }
        }
    }

    #[test]
    fn every_question_that_can_be_open_in_a_statement_names_its_gap() {
        for field in [
            FieldId::OrganisationVisitingAddress,
            FieldId::ActivityRole,
            FieldId::ActivityData,
            FieldId::ActivityRetention,
            FieldId::PurposeLegalBases,
            FieldId::LegalBasisInterest,
            FieldId::ConsentWithdrawal,
            FieldId::RecipientCountry,
            FieldId::TransferSafeguards,
            FieldId::WebsiteCookies,
            FieldId::MeasurePublicText,
        ] {
            assert_ne!(field.missing(), field.label(), "{field}");
        }
        assert_eq!(FieldId::ActivityProvision.missing(), "of dit moet, en wat er anders gebeurt");
    }
}
