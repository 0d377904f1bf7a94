//! How long data are kept: `{"kind": "fixed", "amount": 7, "unit": "year"}`.

use schemars::JsonSchema;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess};
use serde::{Deserialize, Deserializer, Serialize};

use super::macros::{record, words};
use super::object::{self, FromObject};
use super::part::{Mirror, Part, Walk};
use super::text::Text;
use crate::json::fault::Fault;

record! {
    /// A span of calendar time.
    Duration;
    required {
        /// How many.
        amount: u32,
        /// Of what.
        unit: Unit,
    }
}

words! {
    /// Unit of a retention period.
    #[derive(Default)]
    Unit {
        /// Day.
        Day,
        /// Week.
        Week,
        /// Month.
        Month,
        /// Year.
        #[default]
        Year,
    }
}

/// How long data are kept.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Term {
    /// Exactly so long.
    Fixed {
        /// How many.
        amount: u32,
        /// Of what.
        unit: Unit,
    },
    /// So long at most.
    Maximum {
        /// How many.
        amount: u32,
        /// Of what.
        unit: Unit,
    },
    /// So long at least.
    Minimum {
        /// How many.
        amount: u32,
        /// Of what.
        unit: Unit,
    },
    /// Until something happens: "u zich afmeldt"; at most a while.
    Until {
        /// The event, after "tot".
        event: Text,
        /// No longer than this.
        #[serde(skip_serializing_if = "Option::is_none")]
        at_most: Option<Duration>,
    },
    /// As long as something can be tested: "u klant bent".
    Criterion {
        /// The criterion, after "zo lang als".
        criterion: Text,
    },
    /// As long as the client decides.
    ClientInstruction {
        /// Who the client is, after "zo lang als": "onze klant".
        client: Text,
    },
    /// As long as it is in use.
    WhileActive,
    /// Not kept: destroyed at once after something.
    NotKept {
        /// After what, after "na": "de controle".
        after: Text,
    },
}

/// All that may stand in a term, whatever its kind. serde's own reading of a tagged enum forgets
/// line and place.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fields {
    kind: String,
    amount: Option<u32>,
    unit: Option<Unit>,
    event: Option<Text>,
    at_most: Option<Duration>,
    criterion: Option<Text>,
    client: Option<Text>,
    after: Option<Text>,
}

impl<'de> Deserialize<'de> for Term {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        object::read(from)
    }
}

impl FromObject for Term {
    fn from_object<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let Fields { kind, amount, unit, event, at_most, criterion, client, after } =
            Fields::deserialize(MapAccessDeserializer::new(map))?;
        let given = [
            ("amount", amount.is_some()),
            ("unit", unit.is_some()),
            ("event", event.is_some()),
            ("at_most", at_most.is_some()),
            ("criterion", criterion.is_some()),
            ("client", client.is_some()),
            ("after", after.is_some()),
        ];
        let only = |wanted: &[&str]| match given
            .iter()
            .find(|(field, is_given)| *is_given && !wanted.contains(field))
        {
            Some((field, _)) => Err(A::Error::custom(Fault::Field { field: (*field).to_owned() })),
            None => Ok(()),
        };
        let lacks = A::Error::missing_field;
        match kind.as_str() {
            "fixed" | "maximum" | "minimum" => {
                only(&["amount", "unit"])?;
                let amount = amount.ok_or_else(|| lacks("amount"))?;
                let unit = unit.ok_or_else(|| lacks("unit"))?;
                Ok(match kind.as_str() {
                    "fixed" => Self::Fixed { amount, unit },
                    "maximum" => Self::Maximum { amount, unit },
                    _ => Self::Minimum { amount, unit },
                })
            }
            "until" => {
                only(&["event", "at_most"])?;
                Ok(Self::Until { event: event.ok_or_else(|| lacks("event"))?, at_most })
            }
            "criterion" => {
                only(&["criterion"])?;
                Ok(Self::Criterion { criterion: criterion.ok_or_else(|| lacks("criterion"))? })
            }
            "client_instruction" => {
                only(&["client"])?;
                Ok(Self::ClientInstruction { client: client.ok_or_else(|| lacks("client"))? })
            }
            "while_active" => {
                only(&[])?;
                Ok(Self::WhileActive)
            }
            "not_kept" => {
                only(&["after"])?;
                Ok(Self::NotKept { after: after.ok_or_else(|| lacks("after"))? })
            }
            other => Err(A::Error::custom(Fault::Word {
                word: other.chars().take(60).collect(),
                allowed: KINDS.iter().map(|&kind| kind.to_owned()).collect(),
            })),
        }
    }
}

const KINDS: [&str; 8] =
    ["fixed", "maximum", "minimum", "until", "criterion", "client_instruction", "while_active", "not_kept"];

impl Mirror<register::Term> for Term {
    fn of(live: &register::Term) -> Self {
        use register::Term as Live;
        match live {
            Live::Fixed(register::Duration { amount, unit }) => {
                Self::Fixed { amount: *amount, unit: Unit::of(unit) }
            }
            Live::Maximum(register::Duration { amount, unit }) => {
                Self::Maximum { amount: *amount, unit: Unit::of(unit) }
            }
            Live::Minimum(register::Duration { amount, unit }) => {
                Self::Minimum { amount: *amount, unit: Unit::of(unit) }
            }
            Live::Until { event, at_most } => {
                Self::Until { event: Text::of(event), at_most: Mirror::of(at_most) }
            }
            Live::Criterion { criterion } => Self::Criterion { criterion: Text::of(criterion) },
            Live::ClientInstruction { client } => Self::ClientInstruction { client: Text::of(client) },
            Live::WhileActive => Self::WhileActive,
            Live::NotKept { after } => Self::NotKept { after: Text::of(after) },
        }
    }

    fn into_live(self) -> register::Term {
        use register::Term as Live;
        let span = |amount: u32, unit: Unit| register::Duration { amount, unit: unit.into_live() };
        match self {
            Self::Fixed { amount, unit } => Live::Fixed(span(amount, unit)),
            Self::Maximum { amount, unit } => Live::Maximum(span(amount, unit)),
            Self::Minimum { amount, unit } => Live::Minimum(span(amount, unit)),
            Self::Until { event, at_most } => {
                Live::Until { event: event.into_live(), at_most: at_most.into_live() }
            }
            Self::Criterion { criterion } => Live::Criterion { criterion: criterion.into_live() },
            Self::ClientInstruction { client } => Live::ClientInstruction { client: client.into_live() },
            Self::WhileActive => Live::WhileActive,
            Self::NotKept { after } => Live::NotKept { after: after.into_live() },
        }
    }
}

impl Part for Term {
    fn walk(&self, _: &mut Walk<'_>) {}

    fn absorb(&mut self, newer: Self) {
        *self = newer;
    }
}

#[cfg(any(test, feature = "testing"))]
impl crate::testing::Sample for Term {
    fn sample(dice: &mut crate::testing::Dice) -> Option<Self> {
        let amount = u32::sample(dice)?;
        let unit = Unit::sample(dice)?;
        let text = Text::sample(dice)?;
        Some(match *dice.pick(&[0, 1, 2, 3, 4, 5, 6, 7]) {
            0 => Self::Fixed { amount, unit },
            1 => Self::Maximum { amount, unit },
            2 => Self::Minimum { amount, unit },
            3 => Self::Until { event: text, at_most: Option::sample(dice)? },
            4 => Self::Criterion { criterion: text },
            5 => Self::ClientInstruction { client: text },
            6 => Self::WhileActive,
            _ => Self::NotKept { after: text },
        })
    }
}
