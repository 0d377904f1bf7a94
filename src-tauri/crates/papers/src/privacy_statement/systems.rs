//! In which systems data stand, for a firm that tells so.

use document::{Fact, Section};
use register::{OptionalPart, PartialDate, System};

use super::context::Context;
use super::parts::{bullets, paragraph, point, section};
use crate::dutch;
use crate::words::value;

pub(super) fn compose(context: &Context<'_>) -> Option<Section> {
    let words = &context.words;
    let systems: Vec<&System> =
        context.register.systems.iter().filter(|system| system.is_published).collect();
    if !context.has_part(OptionalPart::Systems) || systems.is_empty() {
        return None;
    }
    let items = systems
        .iter()
        .map(|system| {
            let fact = |field: &str| Fact::new(format!("system/{}", system.id), format!("system.{field}"));
            let name = value(system.name.clone(), &fact("name"));
            point(vec![match system.purpose.confirmed() {
                Some(purpose) => words.with(
                    "cell-system",
                    [("name", name), ("purpose", context.own(purpose, &fact("purpose")))],
                ),
                None => words.with("cell-system-name", [("name", name)]),
            }])
        })
        .collect();
    let mut blocks = vec![paragraph(vec![words.the("systems-intro")]), bullets(items)];
    let mut after = Vec::new();
    if let Some(date) =
        context.register.system_inventories.iter().filter_map(|inventory| inventory.date).max()
    {
        let fact = Fact::new("register", "system_inventory.date");
        let date = value(dutch::partial_date(PartialDate::from(date)), &fact);
        after.push(words.with("systems-dated", [("date", date)]));
    }
    let assessed =
        context.register.systems.iter().filter(|system| system.impact_assessment.is_some()).count();
    if assessed > 0 || !context.register.impact_assessments.is_empty() {
        after.push(words.about("systems-assessed", &Fact::new("register", "system.impact_assessment")));
    }
    if !after.is_empty() {
        blocks.push(paragraph(after));
    }
    Some(section("systems", words.the("systems-title"), blocks))
}
