//! A yes that may be left out.

#[cfg(test)]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::part::{Mirror, Part, Walk};

/// True unless the file says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(transparent)]
#[cfg_attr(test, schemars(inline))]
pub(crate) struct Yes(bool);

impl Default for Yes {
    fn default() -> Self {
        Self(true)
    }
}

impl Mirror<bool> for Yes {
    fn of(live: &bool) -> Self {
        Self(*live)
    }

    fn into_live(self) -> bool {
        self.0
    }
}

impl Part for Yes {
    fn walk(&self, _: &mut Walk<'_>) {}

    fn absorb(&mut self, newer: Self) {
        *self = newer;
    }
}

#[cfg(any(test, feature = "testing"))]
impl crate::testing::Sample for Yes {
    fn sample(dice: &mut crate::testing::Dice) -> Option<Self> {
        bool::sample(dice).map(|answer| Self(!answer))
    }
}
