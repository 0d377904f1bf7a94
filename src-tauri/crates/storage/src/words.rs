//! Enum words: the snake_case words of serde, checked by the schema.

use rusqlite::types::{ToSqlOutput, Value as Owned, ValueRef};
use serde::{Deserialize, Serialize, de::IntoDeserializer, de::value::Error as Unknown};

use crate::value::{Value, text};

/// `words!(Type, …);` — enums without fields.
macro_rules! words {
    ($($word:ident)*) => {$(
        impl Value for register::$word {
            fn to_sql(&self) -> Result<ToSqlOutput<'_>, String> {
                word(self)
            }

            fn from_sql(value: ValueRef<'_>) -> Result<Self, String> {
                from_word(value)
            }

            #[cfg(test)]
            fn kind() -> crate::schema::Kind {
                crate::schema::Kind::Word(crate::schema::words_of::<Self>())
            }
        }
    )*};
}

words! {
    ActivityStatus
    AgreementClause
    AgreementRole
    AgreementStatus
    Approval
    Audience
    BreachKind
    CertificateHolder
    Channel
    ConsentMoment
    ContactUse
    CookieKind
    DisclosureCondition
    Disguise
    Duty
    EndAction
    FormOfAddress
    Frequency
    Hosting
    IdentityMethod
    Language
    LeavesEea
    LegalBasis
    LegalForm
    MeasureKind
    Obligation
    OptionalPart
    Place
    PreScanOutcome
    PublicationStatus
    RecipientKind
    RetentionCondition
    Right
    RiskLevel
    Role
    Safeguard
    SourceKind
    SpecialCategory
    SpecialCategoryGround
    StartEvent
    StartShift
    TrackingLevel
    Unit
    Verdict
}

/// The word serde writes for this variant.
fn word<T: Serialize>(value: &T) -> Result<ToSqlOutput<'static>, String> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => Ok(ToSqlOutput::Owned(Owned::Text(word))),
        Ok(_) | Err(_) => Err("is no single word".to_owned()),
    }
}

/// The variant serde reads from this word.
fn from_word<'v, T: Deserialize<'v>>(value: ValueRef<'v>) -> Result<T, String> {
    let word = text(value)?;
    T::deserialize(IntoDeserializer::<Unknown>::into_deserializer(word))
        .map_err(|_| "is no known word".to_owned())
}
