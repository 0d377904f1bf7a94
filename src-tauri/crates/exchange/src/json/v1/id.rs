//! Ids, and references to them.

use register::RecordKind;
#[cfg(test)]
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::part::{Mirror, Part, Seen, Walk};
use crate::json::fault::Fault;

/// How long an id may be.
pub(crate) const LONGEST: usize = 100;

/// Which kind of record an id belongs to.
pub(crate) trait Id: Default {
    const KIND: RecordKind;
    fn as_str(&self) -> &str;
    fn make(text: String) -> Self;
}

/// A record's own id, where it is declared. Anywhere else an id is a reference.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub(crate) struct Own<I>(pub(crate) I);

impl<'de, I: Id> Deserialize<'de> for Own<I> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_str(Text).map(|text| Self(I::make(text)))
    }
}

impl<Live, I: Mirror<Live>> Mirror<Live> for Own<I> {
    fn of(live: &Live) -> Self {
        Self(I::of(live))
    }

    fn into_live(self) -> Live {
        self.0.into_live()
    }
}

impl<I: Id> Part for Own<I> {
    fn walk(&self, walk: &mut Walk<'_>) {
        walk.id(Seen::Own(I::KIND, self.0.as_str()));
    }

    fn absorb(&mut self, _: Self) {
        // Records meet because their ids are the same.
    }
}

#[cfg(test)]
impl<I> JsonSchema for Own<I> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Id".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        schema()
    }
}

#[cfg(any(test, feature = "testing"))]
impl<I: Id> crate::testing::Sample for Own<I> {
    const IS: Option<RecordKind> = Some(I::KIND);

    fn sample(dice: &mut crate::testing::Dice) -> Option<Self> {
        Some(Self(I::make(dice.own_id(I::KIND))))
    }
}

/// Small letters, digits and hyphens, a hundred at most (register/src/id.rs).
pub(crate) fn is_id(text: &str) -> bool {
    (1..=LONGEST).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

#[cfg(test)]
fn schema() -> Schema {
    json_schema!({ "type": "string", "pattern": "^[a-z0-9-]+$", "maxLength": LONGEST })
}

struct Text;

impl Visitor<'_> for Text {
    type Value = String;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a text")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<String, E> {
        if is_id(text) {
            Ok(text.to_owned())
        } else {
            Err(E::custom(Fault::Id { text: text.chars().take(60).collect() }))
        }
    }
}

macro_rules! ids {
    ($($name:ident = $kind:ident)*) => {$(
        #[doc = concat!("Id of a record of kind [`RecordKind::", stringify!($kind), "`].")]
        #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
        #[serde(transparent)]
        pub(crate) struct $name(String);

        impl Id for $name {
            const KIND: RecordKind = RecordKind::$kind;

            fn as_str(&self) -> &str {
                &self.0
            }

            fn make(text: String) -> Self {
                Self(text)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                from.deserialize_str(Text).map(Self)
            }
        }

        impl Mirror<register::$name> for $name {
            fn of(live: &register::$name) -> Self {
                Self(live.0.clone())
            }

            fn into_live(self) -> register::$name {
                register::$name(self.0)
            }
        }

        impl Part for $name {
            fn walk(&self, walk: &mut Walk<'_>) {
                // Empty where a record is not chosen yet and the live type has no `Option`.
                if !self.0.is_empty() {
                    walk.id(Seen::Reference(RecordKind::$kind, &self.0));
                }
            }

            fn absorb(&mut self, newer: Self) {
                *self = newer;
            }
        }

        #[cfg(test)]
        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                schema()
            }
        }

        #[cfg(any(test, feature = "testing"))]
        impl crate::testing::Sample for $name {
            fn sample(dice: &mut crate::testing::Dice) -> Option<Self> {
                dice.reference(RecordKind::$kind).map(Self)
            }
        }
    )*};
}

ids! {
    ActivityId = Activity
    PurposeId = Purpose
    BusinessProcessId = BusinessProcess
    PersonId = Person
    DataSubjectCategoryId = DataSubject
    PersonalDataCategoryId = PersonalData
    DataItemId = DataItem
    SourceId = Source
    RecipientId = Recipient
    AgreementId = Agreement
    TransferId = Transfer
    RetentionPeriodId = Retention
    HoldId = Hold
    OccurrenceId = Occurrence
    DeletionEventId = Deletion
    SystemId = System
    MeasureId = Measure
    CertificateId = Certificate
    WebsiteId = Website
    SocialMediaPageId = SocialMedia
    ImpactAssessmentId = ImpactAssessment
    BreachId = Breach
    RequestId = Request
    VariantId = Variant
    PublishedStatementId = PublishedStatement
    ReviewId = Review
    AttachmentId = Attachment
    ImportRunId = ImportRun
}
