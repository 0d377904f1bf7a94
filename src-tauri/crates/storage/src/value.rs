//! Values of one column: texts, numbers, days, ids. Enum words are in `words.rs`.

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use register::PartialDate;
use rusqlite::types::{ToSqlOutput, Value as Owned, ValueRef};

use crate::name::Name;

/// The longest text of a column, in characters. Far beyond what a statement can use; the bytes of an
/// attached file are bounded by [`crate::foreign::MAX_ROW`] instead.
const MAX_TEXT: usize = 100_000;
/// The longest id, in characters.
const MAX_ID: usize = 300;
/// The column that holds the bytes of an attached file.
const FILE_COLUMN: &str = "base64";

/// Something that stands in one column, never null.
pub(crate) trait Value: Sized {
    /// As SQLite holds it; otherwise why it cannot be held.
    fn to_sql(&self) -> Result<ToSqlOutput<'_>, String>;
    /// From what SQLite holds; otherwise why it is no such value.
    fn from_sql(value: ValueRef<'_>) -> Result<Self, String>;
    /// What the schema must say of the column.
    #[cfg(test)]
    fn kind() -> crate::schema::Kind;
}

impl Value for String {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>, String> {
        Ok(borrowed(self))
    }

    fn from_sql(value: ValueRef<'_>) -> Result<Self, String> {
        text(value).map(str::to_owned)
    }

    #[cfg(test)]
    fn kind() -> crate::schema::Kind {
        crate::schema::Kind::Text
    }
}

impl Value for bool {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>, String> {
        Ok(owned(i64::from(*self)))
    }

    fn from_sql(value: ValueRef<'_>) -> Result<Self, String> {
        match value.as_i64() {
            Ok(0) => Ok(false),
            Ok(1) => Ok(true),
            Ok(_) | Err(_) => Err("is neither 0 nor 1".to_owned()),
        }
    }

    #[cfg(test)]
    fn kind() -> crate::schema::Kind {
        crate::schema::Kind::Flag
    }
}

impl Value for u32 {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>, String> {
        Ok(owned(i64::from(*self)))
    }

    fn from_sql(value: ValueRef<'_>) -> Result<Self, String> {
        value.as_i64().ok().and_then(|n| n.try_into().ok()).ok_or_else(|| "is no such number".to_owned())
    }

    #[cfg(test)]
    fn kind() -> crate::schema::Kind {
        crate::schema::Kind::Number
    }
}

/// A day: `2021-09-08`.
impl Value for NaiveDate {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>, String> {
        four_figures(self.year())?;
        Ok(ToSqlOutput::Owned(Owned::Text(self.to_string())))
    }

    fn from_sql(value: ValueRef<'_>) -> Result<Self, String> {
        let day = exactly(text(value)?, |text| text.parse().ok(), Self::to_string).ok_or("is no day")?;
        four_figures(day.year()).map(|()| day)
    }

    #[cfg(test)]
    fn kind() -> crate::schema::Kind {
        crate::schema::Kind::Day
    }
}

/// A moment without a time zone: `2021-09-08T12:34:56`.
impl Value for NaiveDateTime {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>, String> {
        four_figures(self.year())?;
        Ok(ToSqlOutput::Owned(Owned::Text(format!("{self:?}"))))
    }

    fn from_sql(value: ValueRef<'_>) -> Result<Self, String> {
        let moment = exactly(text(value)?, |text| text.parse().ok(), |moment: &Self| format!("{moment:?}"))
            .ok_or("is no moment")?;
        four_figures(moment.year()).map(|()| moment)
    }

    #[cfg(test)]
    fn kind() -> crate::schema::Kind {
        crate::schema::Kind::Moment
    }
}

/// `2021`, `2021-09` or `2021-09-08`.
impl Value for PartialDate {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>, String> {
        Ok(ToSqlOutput::Owned(Owned::Text(self.to_string())))
    }

    fn from_sql(value: ValueRef<'_>) -> Result<Self, String> {
        Self::parse(text(value)?).ok_or_else(|| "is no date".to_owned())
    }

    #[cfg(test)]
    fn kind() -> crate::schema::Kind {
        crate::schema::Kind::PartialDate
    }
}

/// A number that only keys and positions use.
impl Value for i64 {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>, String> {
        Ok(owned(*self))
    }

    fn from_sql(value: ValueRef<'_>) -> Result<Self, String> {
        value.as_i64().map_err(|_| "is no number".to_owned())
    }

    #[cfg(test)]
    fn kind() -> crate::schema::Kind {
        crate::schema::Kind::Number
    }
}

/// A word of ours or a key; only ever written.
pub(crate) struct Word<'w>(pub(crate) &'w str);

impl Value for Word<'_> {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>, String> {
        Ok(borrowed(self.0))
    }

    fn from_sql(_: ValueRef<'_>) -> Result<Self, String> {
        Err("is read by its own type".to_owned())
    }

    #[cfg(test)]
    fn kind() -> crate::schema::Kind {
        crate::schema::Kind::Text
    }
}

/// `ids!(Type: "table" …);` — ids, and the table of the records they are of.
macro_rules! ids {
    ($($id:ident: $table:literal)*) => {$(
        impl Value for register::$id {
            fn to_sql(&self) -> Result<ToSqlOutput<'_>, String> {
                an_id(&self.0)?;
                Ok(borrowed(&self.0))
            }

            fn from_sql(value: ValueRef<'_>) -> Result<Self, String> {
                let id = text(value)?;
                an_id(id)?;
                Ok(Self(id.to_owned()))
            }

            #[cfg(test)]
            fn kind() -> crate::schema::Kind {
                crate::schema::Kind::Id($table)
            }
        }
    )*};
}

ids! {
    ActivityId: "activity"
    PurposeId: "purpose"
    BusinessProcessId: "business_process"
    PersonId: "person"
    DataSubjectCategoryId: "data_subject_category"
    PersonalDataCategoryId: "personal_data_category"
    DataItemId: "data_item"
    SourceId: "source"
    RecipientId: "recipient"
    AgreementId: "agreement"
    TransferId: "transfer"
    RetentionPeriodId: "retention_period"
    HoldId: "hold"
    OccurrenceId: "occurrence"
    DeletionEventId: "deletion_event"
    SystemId: "system"
    MeasureId: "measure"
    CertificateId: "certificate"
    WebsiteId: "website"
    SocialMediaPageId: "social_media_page"
    ImpactAssessmentId: "impact_assessment"
    BreachId: "breach"
    RequestId: "request"
    VariantId: "statement_variant"
    PublishedStatementId: "published_statement"
    ReviewId: "review"
    AttachmentId: "attachment"
    ImportRunId: "import_run"
}

/// A text that is bound as it stands.
pub(crate) fn borrowed(text: &str) -> ToSqlOutput<'_> {
    ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes()))
}

/// The text SQLite holds.
pub(crate) fn text(value: ValueRef<'_>) -> Result<&str, String> {
    value.as_str().map_err(|_| "is no text".to_owned())
}

/// What is about to be bound, as SQLite will give it back.
pub(crate) fn held<'v>(output: &'v ToSqlOutput<'_>) -> ValueRef<'v> {
    if let ToSqlOutput::Owned(value) = output {
        value.into()
    } else if let ToSqlOutput::Borrowed(value) = output {
        *value
    } else {
        // Blobs made by SQLite itself: there are no columns for them.
        ValueRef::Null
    }
}

/// Whether a column may hold this, and so much. The same when writing as when reading, so that whatever is
/// saved can be opened again.
pub(crate) fn fits(name: Name<'_>, value: ValueRef<'_>) -> Result<(), String> {
    let ValueRef::Text(text) = value else { return Ok(()) };
    // Where a disk lost what was written it gives back zeros, which SQLite takes for text.
    if text.contains(&0) {
        return Err("has a zero character".to_owned());
    }
    // Characters are counted only where bytes are too many.
    if text.len() <= MAX_TEXT || name.to_string() == FILE_COLUMN {
        return Ok(());
    }
    let characters = text.iter().filter(|byte| !(0x80..0xC0).contains(*byte)).count();
    if characters <= MAX_TEXT { Ok(()) } else { Err(format!("has more than {MAX_TEXT} characters")) }
}

/// A key as an error names it.
pub(crate) fn shown(value: ValueRef<'_>) -> String {
    match value {
        ValueRef::Text(text) => String::from_utf8_lossy(text).chars().take(MAX_ID).collect(),
        ValueRef::Integer(n) => n.to_string(),
        ValueRef::Null | ValueRef::Real(_) | ValueRef::Blob(_) => String::new(),
    }
}

fn an_id(id: &str) -> Result<(), String> {
    if id.is_empty() {
        Err("is an empty id".to_owned())
    } else if id.len() > MAX_ID || id.chars().any(char::is_control) {
        Err(format!("is an id of more than {MAX_ID} characters or with control characters"))
    } else {
        Ok(())
    }
}

fn owned(number: i64) -> ToSqlOutput<'static> {
    ToSqlOutput::Owned(Owned::Integer(number))
}

/// The years that ISO dates have without a sign.
fn four_figures(year: i32) -> Result<(), String> {
    if (0..=9999).contains(&year) { Ok(()) } else { Err("is in a year of more than four figures".to_owned()) }
}

/// What `parse` makes of the text, if it is written just so: `chrono` takes `2021-9-8` too.
fn exactly<T>(text: &str, parse: fn(&str) -> Option<T>, write: fn(&T) -> String) -> Option<T> {
    parse(text).filter(|value| write(value) == text)
}
