//! Which data (art. 14 lid 1 onder d AVG): in a sentence while they are few, else a list by category.

use std::collections::BTreeSet;

use document::{Block, Fact, Inline, Origin, Sentence};
use register::{DataItem, FieldId, PersonalDataCategory, ProcessingActivity, Sensitivity};

use super::context::{Context, works_for_client};
use super::parts::{bullets, gap_sentence, of_activity, point};
use crate::dutch;
use crate::words::{Slot, value};

/// More items than this become a list.
const MOST_IN_A_SENTENCE: usize = 6;

/// The sentences behind "Welke gegevens:" and the list below them, if there is one.
pub(super) fn compose(context: &Context<'_>, activity: &ProcessingActivity) -> (Vec<Sentence>, Vec<Block>) {
    let words = &context.words;
    let fact = of_activity(activity, "activity.data");
    let items = items_of_readers(context, activity);
    if items.is_empty() {
        return (vec![gap_sentence(context.missing(FieldId::ActivityData, &fact))], Vec::new());
    }
    if items.len() > MOST_IN_A_SENTENCE && by_category(&items).len() > 1 {
        let points = by_category(&items)
            .into_iter()
            .map(|group| point(vec![listed(context, &group, &fact)]))
            .collect();
        return (vec![words.about("data-list", &fact)], vec![bullets(points)]);
    }
    // What the law sets apart stands in a sentence of its own: the kind of its category decides.
    let kinds: Vec<Fact> = items
        .iter()
        .filter_map(|item| category(context, item))
        .map(|category| Fact::new(format!("personal_data/{}", category.id), "personal_data.sensitivity"))
        .collect();
    let (apart, ordinary): (Vec<&DataItem>, Vec<&DataItem>) =
        items.iter().copied().partition(|item| is_set_apart(context, item));
    let mut sentences = Vec::new();
    if !ordinary.is_empty() {
        let message = if speaks_to_reader(context, activity) && takes_uw(&ordinary[0].name) {
            "data-yours"
        } else {
            "data"
        };
        let told = words.with(message, [("data", items_of(context, &ordinary, &fact))]);
        sentences.push(told.resting_on(kinds.clone()));
    }
    if !apart.is_empty() {
        let message = if ordinary.is_empty() { "data" } else { "data-also" };
        let told = words.with(message, [("data", items_of(context, &apart, &fact))]);
        sentences.push(told.resting_on(kinds));
    }
    (sentences, Vec::new())
}

/// An activity's data that are about the readers; data that name nobody are about everybody in it.
fn items_of_readers<'r>(context: &Context<'r>, activity: &'r ProcessingActivity) -> Vec<&'r DataItem> {
    activity.data.items().iter().filter(|item| context.concerns(&item.data_subjects)).collect()
}

/// Every category of data the firm has of the readers, with its examples, a sentence each.
pub(super) fn overview(context: &Context<'_>) -> Vec<Sentence> {
    let words = &context.words;
    let is_used = |category: &&PersonalDataCategory| {
        let used = |item: &&DataItem| item.category.as_ref() == Some(&category.id);
        context.is_general()
            || context.activities.iter().any(|it| items_of_readers(context, it).iter().any(used))
    };
    context
        .register
        .personal_data_categories
        .iter()
        .filter(is_used)
        .map(|category| {
            let fact = |field: &str| Fact::new(format!("personal_data/{}", category.id), field);
            let name = context.own(&category.name, &fact("personal_data.name"));
            if category.examples.is_empty() {
                return words.with("cell-category", [("name", name)]);
            }
            let examples: Vec<String> =
                category.examples.iter().map(|example| dutch::phrase(&words.own(example))).collect();
            let examples = value(words.list(&examples), &fact("personal_data.examples"));
            words.with("cell-category-examples", [("name", name), ("examples", examples)])
        })
        .collect()
}

/// The names of some items, without sentence around them: for "In het kort".
pub(super) fn names<'r>(context: &Context<'r>) -> Vec<(&'r ProcessingActivity, &'r DataItem)> {
    let mut seen = BTreeSet::new();
    context
        .activities
        .iter()
        .filter(|activity| speaks_to_reader(context, activity))
        .flat_map(|&activity| items_of_readers(context, activity).into_iter().map(move |it| (activity, it)))
        .filter(|(_, item)| takes_uw(&item.name) && seen.insert(item.name.to_lowercase()))
        .collect()
}

/// Categories whose name can be said to the reader as a thing of theirs: "uw IP-adres".
pub(super) fn categories_of_reader<'r>(
    context: &Context<'r>,
) -> impl Iterator<Item = &'r PersonalDataCategory> {
    context.register.personal_data_categories.iter().filter(|category| takes_uw(&category.name))
}

/// In the order their categories first appear.
fn by_category<'r>(items: &[&'r DataItem]) -> Vec<Vec<&'r DataItem>> {
    let mut groups: Vec<Vec<&DataItem>> = Vec::new();
    for &item in items {
        let same =
            |group: &&mut Vec<&DataItem>| item.category.is_some() && group[0].category == item.category;
        match groups.iter_mut().find(same) {
            Some(group) => group.push(item),
            None => groups.push(vec![item]),
        }
    }
    groups
}

fn listed(context: &Context<'_>, group: &[&DataItem], fact: &Fact) -> Sentence {
    let mut sentence = context.words.with("cell-data", [("data", items_of(context, group, fact))]);
    sentence.origin.article = context.words.the("data-list").origin.article;
    sentence
}

fn items_of(context: &Context<'_>, items: &[&DataItem], fact: &Fact) -> Slot {
    let named = items
        .iter()
        .map(|item| {
            let text = dutch::phrase(&context.words.own(&item.name));
            vec![Inline::Value { text, origin: Origin::fact(fact.clone()) }]
        })
        .collect();
    Slot::Words(context.words.list_inlines(named))
}

fn category<'r>(context: &Context<'r>, item: &DataItem) -> Option<&'r PersonalDataCategory> {
    item.category.as_ref().and_then(|id| context.register.personal_data_category(id))
}

/// What the law sets apart stands in a sentence of its own: BSN, health, criminal data.
fn is_set_apart(context: &Context<'_>, item: &DataItem) -> bool {
    category(context, item).is_some_and(|category| match category.sensitivity {
        Sensitivity::Bsn | Sensitivity::CriminalOffence | Sensitivity::Special(_) => true,
        Sensitivity::Ordinary | Sensitivity::Sensitive => false,
    })
}

/// The people in it read this statement themselves.
fn speaks_to_reader(context: &Context<'_>, activity: &ProcessingActivity) -> bool {
    let groups = activity.data_subjects.items();
    !works_for_client(activity)
        && (groups.is_empty()
            || groups.iter().filter_map(|id| context.register.data_subject_category(id)).any(|category| {
                category.informed_by.as_ref().is_none_or(|variant| variant == &context.variant.id)
            }))
}

/// A bare noun that can be somebody's: "uw naam".
fn takes_uw(name: &str) -> bool {
    const NOUNS: [&str; 30] = [
        "naam",
        "voornaam",
        "voor- en achternaam",
        "adres",
        "postadres",
        "woonadres",
        "e-mailadres",
        "telefoonnummer",
        "mobiele nummer",
        "geboortedatum",
        "geboorteplaats",
        "rekeningnummer",
        "bankrekeningnummer",
        "IP-adres",
        "bestelling",
        "betaling",
        "contactgegevens",
        "zakelijke contactgegevens",
        "betaalgegevens",
        "factuurgegevens",
        "inloggegevens",
        "browser",
        "bedrijfsnaam",
        "functie",
        "wachtwoord",
        "gebruikersnaam",
        "cv",
        "brief",
        "klantnummer",
        "nummer",
    ];
    NOUNS.contains(&name.trim())
}
