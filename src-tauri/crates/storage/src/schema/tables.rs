//! Which table holds what: each with its key and the type of which it has the columns.

use ::register::*;

use super::{Column, Given, Kind};
use crate::columns::Columns;
use crate::name::Name;

/// A table as the records need it.
pub(crate) struct Table {
    pub(crate) name: &'static str,
    /// Columns that say to which record a row belongs, and what they refer to: table and its key.
    pub(crate) of: Option<(&'static str, Vec<(&'static str, &'static str)>)>,
    pub(crate) place: Place,
    pub(crate) columns: Vec<Column>,
}

/// How a row is told from the others of the same record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// There is one row in all, by `only`.
    Only,
    /// By its id; its place in the list stands in `position`.
    Id,
    /// By its place in the list, `position`.
    Position,
    /// There is one row a record.
    One,
}

/// Every table but `meta` and `migration`.
pub(crate) fn tables() -> Vec<Table> {
    vec![
        the::<Organisation>("organisation"),
        list::<String>("organisation_language", "language"),
        list::<Contact>("contact", ""),
        part::<ContactUse>("contact_use", "contact", &[("contact", "position")], "used_for"),
        list::<AboutPoint>("about_point", ""),
        record::<Person>("person"),
        of::<Duty>("person_duty", "person", "duty"),
        record::<BusinessProcess>("business_process"),
        record::<DataSubjectCategory>("data_subject_category"),
        record::<PersonalDataCategory>("personal_data_category"),
        of::<String>("personal_data_example", "personal_data_category", "example"),
        record::<Source>("source"),
        of::<DataSubjectCategoryId>("source_data_subject", "source", "data_subject_category"),
        record::<Recipient>("recipient"),
        record::<ProcessingAgreement>("agreement"),
        of::<AgreementClause>("agreement_clause", "agreement", "clause"),
        record::<Transfer>("transfer"),
        of::<Safeguard>("transfer_safeguard", "transfer", "safeguard"),
        the::<SharingPolicy>("sharing_policy"),
        list::<DisclosureCondition>("sharing_condition", "condition"),
        the::<TransferPolicy>("transfer_policy"),
        record::<RetentionPeriod>("retention_period"),
        of::<DataSubjectCategoryId>("retention_data_subject", "retention_period", "data_subject_category"),
        the::<RetentionPolicy>("retention_policy"),
        record::<System>("system"),
        list::<SystemInventory>("system_inventory", ""),
        record::<SecurityMeasure>("measure"),
        of::<SystemId>("measure_system", "measure", "system"),
        the::<SecurityPolicy>("security_policy"),
        record::<ProcessingActivity>("activity"),
        of::<String>("activity_tag", "activity", "tag"),
        of::<Client>("activity_client", "activity", ""),
        of::<DataSubjectCategoryId>("activity_data_subject", "activity", "data_subject_category"),
        item::<Purpose>("purpose"),
        part::<LegalBasisUse>("legal_basis", "purpose", &PURPOSE, ""),
        part::<ConsentExpression>("consent_expression", "legal_basis", &LEGAL_BASIS, ""),
        part::<Channel>("consent_withdrawal", "legal_basis", &LEGAL_BASIS, "channel"),
        item::<DataItem>("data_item"),
        part::<DataSubjectCategoryId>(
            "data_item_data_subject",
            "data_item",
            &DATA_ITEM,
            "data_subject_category",
        ),
        part::<PurposeId>("data_item_purpose", "data_item", &DATA_ITEM, "purpose"),
        of::<ExcludedData>("excluded_data", "activity", ""),
        of::<SourceId>("activity_source", "activity", "source"),
        of::<RecipientId>("activity_recipient", "activity", "recipient"),
        of::<RetentionPeriodId>("activity_retention", "activity", "retention_period"),
        of::<MeasureId>("activity_measure", "activity", "measure"),
        of::<SystemId>("activity_system", "activity", "system"),
        of::<Channel>("activity_channel", "activity", "channel"),
        of::<Channel>("opt_out_channel", "activity", "channel"),
        of::<ThirdPartyNotice>("third_party_notice", "activity", ""),
        of::<Remark>("activity_remark", "activity", ""),
        Table { place: Place::One, ..of::<PreScan>("pre_scan", "activity", "") },
        part::<PreScanAnswer>("pre_scan_answer", "pre_scan", &[("activity", "activity")], ""),
        record::<Hold>("hold"),
        of::<ActivityId>("hold_activity", "hold", "activity"),
        of::<RetentionPeriodId>("hold_period", "hold", "period"),
        of::<OccurrenceId>("hold_occurrence", "hold", "occurrence"),
        record::<Occurrence>("occurrence"),
        of::<RetentionPeriodId>("occurrence_period", "occurrence", "period"),
        record::<DeletionEvent>("deletion_event"),
        of::<SystemId>("deletion_system", "deletion_event", "system"),
        record::<Certificate>("certificate"),
        record::<Website>("website"),
        of::<Cookie>("cookie", "website", ""),
        part::<String>(
            "cookie_setting",
            "cookie",
            &[("website", "website"), ("cookie", "position")],
            "setting",
        ),
        the::<CookiePolicy>("cookie_policy"),
        Table {
            columns: columns::<Answer<Vec<SocialMediaPage>>>("pages"),
            ..the::<SharingPolicy>("social_media")
        },
        list::<SocialMediaPage>("social_media_page", ""),
        record::<ImpactAssessment>("impact_assessment"),
        record::<DataBreach>("breach"),
        of::<PersonalDataCategoryId>("breach_data_category", "breach", "personal_data_category"),
        of::<DataSubjectCategoryId>("breach_data_subject", "breach", "data_subject_category"),
        record::<RightsRequest>("request"),
        the::<RequestPolicy>("request_policy"),
        list::<IdentityMethod>("identity_check_method", "method"),
        list::<RightRemark>("right_remark", ""),
        the::<Governance>("governance"),
        record::<StatementVariant>("statement_variant"),
        of::<OptionalPart>("statement_optional_part", "statement_variant", "part"),
        of::<String>("statement_order", "statement_variant", "part"),
        of::<LeftOut>("statement_left_out", "statement_variant", ""),
        of::<OwnText>("statement_own_text", "statement_variant", ""),
        of::<Translation>("statement_translation", "statement_variant", ""),
        record::<PublishedStatement>("published_statement"),
        of::<String>("published_change", "published_statement", "change"),
        record::<Review>("review"),
        list::<SetAside>("set_aside", ""),
        list::<UnlawfulPractice>("unlawful_practice", ""),
        record::<Attachment>("attachment"),
        record::<ImportRun>("import_run"),
        of::<ColumnMapping>("import_mapping", "import_run", ""),
        of::<ImportIssue>("import_issue", "import_run", ""),
        list::<FieldNote>("note", ""),
    ]
}

const PURPOSE: [(&str, &str); 2] = [("activity", "activity"), ("purpose", "id")];
const DATA_ITEM: [(&str, &str); 2] = [("activity", "activity"), ("data_item", "id")];
const LEGAL_BASIS: [(&str, &str); 3] =
    [("activity", "activity"), ("purpose", "purpose"), ("legal_basis", "position")];

/// A record of which there is one.
fn the<T: Columns>(name: &'static str) -> Table {
    Table { name, of: None, place: Place::Only, columns: columns::<T>("") }
}

/// Records in a list of the register.
fn record<T: Columns>(name: &'static str) -> Table {
    Table { name, of: None, place: Place::Id, columns: columns::<T>("") }
}

/// A list that belongs to no record, or to one of which there is one.
fn list<T: Columns>(name: &'static str, column: &str) -> Table {
    Table { name, of: None, place: Place::Position, columns: columns::<T>(column) }
}

/// A list within a record of table `parent`.
fn of<T: Columns>(name: &'static str, parent: &'static str, column: &str) -> Table {
    part::<T>(name, parent, &[(parent, "id")], column)
}

/// What has an id within its activity.
fn item<T: Columns>(name: &'static str) -> Table {
    Table { place: Place::Id, ..of::<T>(name, "activity", "") }
}

fn part<T: Columns>(
    name: &'static str,
    parent: &'static str,
    key: &[(&'static str, &'static str)],
    column: &str,
) -> Table {
    let of = Some((parent, key.to_vec()));
    Table { name, of, place: Place::Position, columns: columns::<T>(column) }
}

fn columns<T: Columns>(name: &str) -> Vec<Column> {
    let mut columns = Vec::new();
    let name = if name.is_empty() { Name::Row } else { Name::Column(name) };
    T::describe(name, &Given::default(), &mut columns);
    columns
}

impl Table {
    /// The columns of its primary key.
    pub(crate) fn key(&self) -> Vec<&'static str> {
        let of = self.of.iter().flat_map(|(_, key)| key.iter().map(|(column, _)| *column));
        let own = match self.place {
            Place::Only => Some("only"),
            Place::Id => Some("id"),
            Place::Position => Some("position"),
            Place::One => None,
        };
        of.chain(own).collect()
    }

    /// The record of another table that a column refers to.
    pub(crate) fn refers(&self, column: &Column) -> Option<&'static str> {
        match column.kind {
            Kind::Id(table) if column.name != "id" => Some(table),
            Kind::Id(_)
            | Kind::Text
            | Kind::Flag
            | Kind::Number
            | Kind::Day
            | Kind::Moment
            | Kind::PartialDate
            | Kind::Word(_) => None,
        }
    }
}
