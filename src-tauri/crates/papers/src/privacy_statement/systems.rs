//! In which systems data stand, for a firm that tells so.

use document::{Fact, Section};
use register::{OptionalPart, PartialDate, System};

use super::context::Context;
use super::parts::{bullets, paragraph, point, section};
use crate::words::value;

pub(super) fn compose(context: &Context<'_>) -> Option<Section> {
    let words = &context.words;
    let systems: Vec<&System> = context
        .register
        .systems
        .iter()
        .filter(|system| system.is_published)
        .filter(|system| context.is_used(|activity| activity.systems.items().contains(&system.id)))
        .collect();
    if !context.has_part(OptionalPart::Systems) || systems.is_empty() {
        return None;
    }
    let part = context.variant_fact("variant.optional_parts");
    let items = systems
        .iter()
        .map(|system| {
            let fact = |field: &str| Fact::new(format!("system/{}", system.id), format!("system.{field}"));
            let name = value(system.name.clone(), &fact("name"));
            let told = match system.purpose.confirmed() {
                Some(purpose) => words.with(
                    "cell-system",
                    [("name", name), ("purpose", context.own(purpose, &fact("purpose")))],
                ),
                None => words.with("cell-system-name", [("name", name)]),
            };
            point(vec![told.resting_on([fact("is_published"), part.clone()])])
        })
        .collect();
    let mut blocks = vec![paragraph(vec![words.about("systems-intro", &part)]), bullets(items)];
    let mut after = Vec::new();
    if let Some(date) =
        context.register.system_inventories.iter().filter_map(|inventory| inventory.date).max()
    {
        let fact = Fact::new("register", "system_inventory.date");
        let date = value(words.partial_date(PartialDate::from(date)), &fact);
        after.push(words.with("systems-dated", [("date", date)]));
    }
    let assessed: Vec<Fact> = context
        .register
        .systems
        .iter()
        .filter(|system| system.impact_assessment.is_some())
        .map(|system| Fact::new(format!("system/{}", system.id), "system.impact_assessment"))
        .chain(context.register.impact_assessments.iter().map(|assessment| {
            Fact::new(format!("impact_assessment/{}", assessment.id), "impact_assessment.subject")
        }))
        .collect();
    if !assessed.is_empty() {
        after.push(words.the("systems-assessed").resting_on(assessed));
    }
    if !after.is_empty() {
        let after = after.into_iter().map(|sentence| sentence.resting_on([part.clone()]));
        blocks.push(paragraph(after.collect()));
    }
    Some(section("systems", words.the("systems-title"), blocks))
}
