//! "In het kort": the layer that is read in a minute, from the same facts as the text below it.

use document::{Block, Fact, Inline, ListItem, Origin, Section, Sentence};
use register::ProcessingActivity;

use super::context::Context;
use super::identity::mail;
use super::parts::{bullets, labelled, of_activity, of_purpose, organisation, point, section};
use super::{about_data, objection, recipients, retention, rights};
use crate::dutch;
use crate::words::{Slot, value};

/// How many things a point names.
const MOST: usize = 4;
/// How many words the goals in one sentence have together.
const MOST_WORDS: usize = 18;

pub(super) fn compose(context: &Context<'_>) -> Section {
    let words = &context.words;
    let points: Vec<ListItem> = [
        ("summary-who-label", (who(context), Vec::new())),
        ("summary-what-label", (what(context), Vec::new())),
        ("summary-why-label", why(context)),
        ("summary-how-long-label", (how_long(context), Vec::new())),
        ("summary-recipients-label", (who_gets_it(context), Vec::new())),
        ("summary-rights-label", (your_rights(context), Vec::new())),
        ("summary-contact-label", (contact(context), Vec::new())),
    ]
    .into_iter()
    .filter(|(_, (sentences, _))| !sentences.is_empty())
    .map(|(label, (sentences, blocks))| ListItem { blocks, ..labelled(words.the(label), sentences) })
    .collect();
    section("summary", words.the("summary-title"), vec![bullets(points)])
}

fn who(context: &Context<'_>) -> Vec<Sentence> {
    let words = &context.words;
    let firm = &context.register.organisation;
    let Some(name) = context.firm_name() else { return Vec::new() };
    let name = value(name, &context.firm_fact());
    let short = firm.short_name.confirmed().filter(|short| Some(short.as_str()) != context.firm_name());
    let mut sentences =
        vec![match (
        short,
        firm.visiting_address.confirmed().filter(|address| !address.city.trim().is_empty()),
    ) {
        (Some(short), _) => words.with(
            "summary-who-short",
            [("name", name), ("short", value(short.clone(), &organisation("short_name")))],
        ),
        (None, Some(address)) => words.with(
            "summary-who-city",
            [("name", name), ("city", value(address.city.clone(), &organisation("visiting_address")))],
        ),
        (None, None) => words.with("summary-who", [("name", name)]),
    }
    .resting_on([context.firm_fact(), organisation("short_name")])];
    if let Some(presents) = context.plan.presents {
        sentences.push(words.about(presents, &context.variant_fact("variant.audience")));
    } else if let Some(business) = firm.business.confirmed() {
        sentences.push(
            words.with("summary-business", [("business", context.own(business, &organisation("business")))]),
        );
    }
    if let Some(group) = firm.group.confirmed() {
        sentences
            .push(words.with("group", [("parent", value(group.parent.clone(), &organisation("group")))]));
    }
    sentences
}

/// The data that come back most, and what people would not expect: a camera, a BSN.
fn what(context: &Context<'_>) -> Vec<Sentence> {
    let words = &context.words;
    let mut counted: Vec<(usize, usize, &str, Fact)> = Vec::new();
    for (at, (activity, item)) in about_data::names(context).into_iter().enumerate() {
        let uses = context
            .activities
            .iter()
            .flat_map(|activity| activity.data.items())
            .filter(|other| other.name.eq_ignore_ascii_case(&item.name))
            .count();
        counted.push((usize::MAX - uses, at, &item.name, of_activity(activity, "activity.data")));
    }
    counted.sort_by_key(|(uses, at, ..)| (*uses, *at));
    if counted.len() < MOST && context.is_general() {
        // A firm that lists its data as a whole tells more there than its activities do yet.
        for category in about_data::categories_of_reader(context) {
            if !counted.iter().any(|(.., known, _)| known.eq_ignore_ascii_case(&category.name)) {
                let fact = Fact::new(format!("personal_data/{}", category.id), "personal_data.name");
                counted.push((usize::MAX, counted.len(), &category.name, fact));
            }
        }
    }
    if counted.len() < 2 {
        // Too little is known to say what is used most.
        return Vec::new();
    }
    let named = counted
        .into_iter()
        .take(MOST)
        .map(|(.., name, fact)| {
            vec![Inline::Value { text: dutch::phrase(&words.own(name)), origin: Origin::fact(fact) }]
        })
        .collect();
    // Which data are named first depends on every activity that uses them.
    let told = words.with("summary-what", [("data", Slot::Words(words.list_inlines(named)))]);
    let says = |name: &str| {
        let text = dutch::phrase(&words.own(name));
        told.inlines.iter().any(|inline| inline.text() == text)
    };
    let users: Vec<Fact> = context
        .activities
        .iter()
        .filter(|activity| activity.data.items().iter().any(|item| says(&item.name)))
        .map(|activity| of_activity(activity, "activity.data"))
        .collect();
    vec![told.resting_on(users)]
}

/// The firm's purposes in short: chapters where there are any, else activities.
fn why(context: &Context<'_>) -> (Vec<Sentence>, Vec<Block>) {
    let words = &context.words;
    let mut goals: Vec<Vec<Inline>> = Vec::new();
    let mut goal = |text: &str, fact: Fact| {
        let text = dutch::phrase(&words.own(text));
        if !text.is_empty() && !goals.iter().any(|known| known.iter().any(|inline| inline.text() == text)) {
            goals.push(vec![Inline::Value { text, origin: Origin::fact(fact) }]);
        }
    };
    for process in &context.register.business_processes {
        let serves = |activity: &&ProcessingActivity| activity.business_process.as_ref() == Some(&process.id);
        if context.is_whole(&process.id) && context.activities.iter().any(serves) {
            goal(
                &process.in_short,
                Fact::new(format!("business_process/{}", process.id), "business_process.in_short"),
            );
        }
    }
    let alone = |activity: &&&ProcessingActivity| {
        activity.business_process.as_ref().is_none_or(|process| !context.is_whole(process))
    };
    for activity in context.activities.iter().filter(alone) {
        if let Some(purpose) = activity.purposes.first() {
            goal(&purpose.in_short, of_purpose(purpose, "purpose.in_short"));
        }
    }
    let employer = context
        .plays_processor()
        .then(|| words.the("summary-for-employer").resting_on(context.processor_facts()));
    let listed = goals.len() > 1
        && goals.iter().flatten().any(|goal| goal.text().contains(',') || goal.text().contains(" en "));
    // Which goals there are, and how many, decides how they are told.
    let all: Vec<Fact> = goals.iter().flatten().flat_map(facts_of).chain(served(context)).collect();
    // As many goals as one short sentence holds; a list holds one more than other points name.
    let told = goals.len();
    goals.truncate(MOST + 1);
    let length = |goals: &[Vec<Inline>]| -> usize {
        goals.iter().flatten().map(|goal| goal.text().split_whitespace().count()).sum()
    };
    while !listed && goals.len() > 1 && length(&goals) > MOST_WORDS {
        goals.pop();
    }
    let more = goals.len() < told;
    let more = more.then(|| words.the("summary-why-more").resting_on(all.clone()));
    if listed {
        // What announces a list stands right before it.
        let announced = words.the("summary-why-list").resting_on(all);
        let goal = |goal| point(vec![words.with("cell-goal", [("goal", Slot::Words(goal))])]);
        let list = bullets(goals.into_iter().map(goal).collect());
        (employer.into_iter().chain(more).chain([announced]).collect(), vec![list])
    } else {
        let goals = (!goals.is_empty()).then(|| {
            words.with("summary-why", [("goals", Slot::Words(words.list_inlines(goals)))]).resting_on(all)
        });
        // "Om …" goes on from the label.
        (goals.into_iter().chain(employer).chain(more).collect(), Vec::new())
    }
}

fn facts_of(inline: &Inline) -> Vec<Fact> {
    match inline {
        Inline::Value { origin, .. } => origin.facts.clone(),
        Inline::Text { .. }
        | Inline::Link { .. }
        | Inline::Gap(_)
        | Inline::Blank { .. }
        | Inline::Marked { .. } => Vec::new(),
    }
}

/// By which activities the firm's processes are told of.
fn served(context: &Context<'_>) -> impl Iterator<Item = Fact> {
    context.activities.iter().map(|activity| of_activity(activity, "activity.business_process"))
}

fn how_long(context: &Context<'_>) -> Vec<Sentence> {
    let words = &context.words;
    match retention::extremes(context) {
        Some((shortest, longest)) => {
            vec![words.with("summary-how-long", [("shortest", shortest), ("longest", longest)])]
        }
        None => Vec::new(),
    }
}

fn who_gets_it(context: &Context<'_>) -> Vec<Sentence> {
    let words = &context.words;
    let mut sentences = Vec::new();
    if let Some(kinds) = recipients::in_short(context) {
        let told = words.with("summary-recipients", [("kinds", kinds)]);
        sentences.push(told.resting_on(recipients::kind_facts(context)));
    }
    if context.register.sharing.sells_data.is_no() {
        sentences.push(words.about("never-sold", &Fact::new("sharing", "sharing.sells_data")));
    }
    sentences
}

fn your_rights(context: &Context<'_>) -> Vec<Sentence> {
    let words = &context.words;
    let told = words.with("summary-rights", [("rights", rights::in_short(context))]);
    let mut sentences = vec![told.resting_on(rights::portability_facts(context))];
    if objection::is_told(context) {
        sentences.push(words.the("summary-objection").resting_on(objection::facts(context)));
    }
    sentences
}

fn contact(context: &Context<'_>) -> Vec<Sentence> {
    let words = &context.words;
    let firm = &context.register.organisation;
    match (firm.email.confirmed(), firm.phone.confirmed()) {
        (Some(email), Some(phone)) => {
            let phone = value(phone.clone(), &organisation("phone"));
            vec![words.with("summary-contact-either", [("email", mail(email)), ("phone", phone)])]
        }
        (Some(email), None) => vec![words.with("contact-mail", [("email", mail(email))])],
        (None, Some(phone)) => {
            vec![words.with("summary-call", [("phone", value(phone.clone(), &organisation("phone")))])]
        }
        (None, None) => Vec::new(),
    }
}
