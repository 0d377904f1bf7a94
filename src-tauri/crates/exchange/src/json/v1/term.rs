//! How long data are kept: `{"kind": "fixed", "amount": 7, "unit": "year"}`.

#[cfg(test)]
use schemars::JsonSchema;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess};
use serde::{Deserialize, Deserializer, Serialize};

use super::macros::{record, words};
use super::object::{self, FromObject};
use super::part::{Mirror, Part, Walk};
use super::text::Text;
use super::word;
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
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
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
    kind: Kind,
    amount: Option<u32>,
    unit: Option<Unit>,
    event: Option<Text>,
    at_most: Option<Duration>,
    criterion: Option<Text>,
    client: Option<Text>,
    after: Option<Text>,
}

#[derive(Clone, Copy)]
enum Kind {
    Fixed,
    Maximum,
    Minimum,
    Until,
    Criterion,
    ClientInstruction,
    WhileActive,
    NotKept,
}

impl Kind {
    const ALL: &[(&str, Self)] = &[
        ("Fixed", Self::Fixed),
        ("Maximum", Self::Maximum),
        ("Minimum", Self::Minimum),
        ("Until", Self::Until),
        ("Criterion", Self::Criterion),
        ("ClientInstruction", Self::ClientInstruction),
        ("WhileActive", Self::WhileActive),
        ("NotKept", Self::NotKept),
    ];

    /// The fields a term of this kind may have.
    fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Fixed | Self::Maximum | Self::Minimum => &["amount", "unit"],
            Self::Until => &["event", "at_most"],
            Self::Criterion => &["criterion"],
            Self::ClientInstruction => &["client"],
            Self::WhileActive => &[],
            Self::NotKept => &["after"],
        }
    }
}

impl<'de> Deserialize<'de> for Kind {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        word::read(Self::ALL, from)
    }
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
        for (field, is_given) in given {
            if is_given && !kind.fields().contains(&field) {
                return Err(A::Error::custom(Fault::Field { field: field.to_owned() }));
            }
        }
        let lacks = A::Error::missing_field;
        let amount = || amount.ok_or_else(|| lacks("amount"));
        let unit = || unit.ok_or_else(|| lacks("unit"));
        Ok(match kind {
            Kind::Fixed => Self::Fixed { amount: amount()?, unit: unit()? },
            Kind::Maximum => Self::Maximum { amount: amount()?, unit: unit()? },
            Kind::Minimum => Self::Minimum { amount: amount()?, unit: unit()? },
            Kind::Until => Self::Until { event: event.ok_or_else(|| lacks("event"))?, at_most },
            Kind::Criterion => Self::Criterion { criterion: criterion.ok_or_else(|| lacks("criterion"))? },
            Kind::ClientInstruction => {
                Self::ClientInstruction { client: client.ok_or_else(|| lacks("client"))? }
            }
            Kind::WhileActive => Self::WhileActive,
            Kind::NotKept => Self::NotKept { after: after.ok_or_else(|| lacks("after"))? },
        })
    }
}

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
        let (_, kind) = *dice.pick(Kind::ALL);
        Some(match kind {
            Kind::Fixed => Self::Fixed { amount: u32::sample(dice)?, unit: Unit::sample(dice)? },
            Kind::Maximum => Self::Maximum { amount: u32::sample(dice)?, unit: Unit::sample(dice)? },
            Kind::Minimum => Self::Minimum { amount: u32::sample(dice)?, unit: Unit::sample(dice)? },
            Kind::Until => Self::Until { event: Text::sample(dice)?, at_most: Option::sample(dice)? },
            Kind::Criterion => Self::Criterion { criterion: Text::sample(dice)? },
            Kind::ClientInstruction => Self::ClientInstruction { client: Text::sample(dice)? },
            Kind::WhileActive => Self::WhileActive,
            Kind::NotKept => Self::NotKept { after: Text::sample(dice)? },
        })
    }
}
