//! How long data are kept: the schedule (art. 13 lid 2 onder a AVG).

use document::{Block, Fact, Inline, Section, Sentence};
use register::retention::applicable::{ForData, Origin};
use register::{
    Answer, Audience, EndAction, FieldId, ProcessingActivity, RetentionCondition, RetentionPeriod,
    RetentionPeriodId, Term,
};

use super::context::{Context, works_for_client};
use super::parts::{blank, cell, of_activity, of_period, paragraph, section, table};
use super::period;
use crate::dutch;
use crate::words::{Slot, text, value};

pub(super) fn compose(context: &Context<'_>) -> Option<Section> {
    let words = &context.words;
    let policy = &context.register.retention_policy;
    let rules = used(context);
    let mut blocks = Vec::new();
    let mut first = Vec::new();
    for (answer, field, messages) in [
        (&policy.depends_on_kind, "depends_on_kind", &["retention-depends"][..]),
        (
            &policy.no_longer_than_needed,
            "no_longer_than_needed",
            &["retention-needed", "retention-reuse"][..],
        ),
        (&policy.every_category_has_period, "every_category_has_period", &["retention-every-category"][..]),
    ] {
        if answer.is_yes() {
            first.extend(messages.iter().map(|message| words.about(message, &policy_fact(field))));
        }
    }
    if policy.every_category_has_period.is_yes()
        && rules.iter().any(|rule| rule.statutory_id.starts_with('F'))
    {
        let named = words.about("retention-only-administration", &policy_fact("every_category_has_period"));
        first.push(named.resting_on(rules.iter().map(|rule| of_period(rule, "statutory_id"))));
    }
    if !first.is_empty() {
        blocks.push(paragraph(first));
    }
    if rules.is_empty() {
        blocks.push(Block::Gap(
            context.missing(FieldId::ActivityRetention, &Fact::new("register", "activity.retention")),
        ));
    } else {
        let rows = rules.iter().map(|rule| row(context, rule)).collect();
        let columns =
            [("column-kept", 1.9), ("column-how-long", 1.0), ("column-from", 1.3), ("column-why", 1.7)];
        blocks.push(table(words, "retention-caption", &columns, rows));
    }
    blocks.extend(gaps(context, &rules));
    let after = after(context, &rules);
    if !after.is_empty() {
        blocks.push(paragraph(after));
    }
    Some(section("retention", words.the("retention-title"), blocks))
}

fn policy_fact(field: &str) -> Fact {
    Fact::new("retention_policy", format!("retention_policy.{field}"))
}

/// The rules of the activities told of here, in the schedule's order. The firm's general statement
/// also holds those that are not tied to an activity yet.
pub(super) fn used<'r>(context: &Context<'r>) -> Vec<&'r RetentionPeriod> {
    let register = context.register;
    let ids = |activity| kept_by(context, activity).0.into_iter().map(|rule| &rule.id);
    let mut told: Vec<&RetentionPeriodId> =
        context.activities.iter().flat_map(|activity| ids(*activity)).collect();
    let default = register.retention_policy.default_period.confirmed();
    let of_readers = |id: &&RetentionPeriodId| {
        register.retention_periods.iter().any(|rule| &rule.id == *id && context.concerns(&rule.data_subjects))
    };
    told.extend(default.filter(of_readers));
    let tied: Vec<&RetentionPeriodId> = register.activities.iter().flat_map(ids).collect();
    let general = context.variant.audience == Audience::Website;
    register
        .retention_periods
        .iter()
        .filter(|rule| told.contains(&&rule.id) || (general && !tied.contains(&&rule.id)))
        .collect()
}

/// The confirmed rules an activity keeps to: those it names, then those of single data, then, when it names none, what
/// the category of its data or the policy for the rest fixes. And whether some of its data are left without.
pub(super) fn kept_by<'r>(
    context: &Context<'r>,
    activity: &'r ProcessingActivity,
) -> (Vec<&'r RetentionPeriod>, bool) {
    let named = activity.retention.items();
    let mut kept: Vec<&RetentionPeriod> = named.iter().filter_map(|id| context.rules.period(id)).collect();
    // What a client decides, what waits for "Klopt" and what is not kept falls under no rule of ours by itself.
    let inherits = match activity.retention {
        Answer::Open => !works_for_client(activity),
        Answer::Confirmed(_) => named.is_empty(),
        Answer::NotApplicable | Answer::Proposed(_) => false,
    };
    let holds = |data: &ForData<'r>| {
        data.rules
            .iter()
            .find(|rule| match rule.origin {
                Origin::Item => true,
                Origin::Activity => false,
                Origin::Category(category) => inherits && category.retention.confirmed().is_some(),
                Origin::Policy => inherits,
            })
            .map(|rule| rule.period)
    };
    let mut lacks = false;
    for data in context.rules.of_activity(activity) {
        match holds(&data) {
            Some(rule) if kept.iter().all(|known| known.id != rule.id) => kept.push(rule),
            Some(_) => {}
            None => lacks |= inherits,
        }
    }
    // A rule for others in the same activity is not told, unless it is all there is.
    if kept.iter().any(|rule| context.concerns(&rule.data_subjects)) {
        kept.retain(|rule| context.concerns(&rule.data_subjects));
    }
    (kept, lacks)
}

fn row(context: &Context<'_>, rule: &RetentionPeriod) -> Vec<Vec<Sentence>> {
    let words = &context.words;
    let own = |text: &str| dutch::phrase(&words.own(text));
    let term = of_period(rule, "term");
    let how_long = match rule.term.confirmed() {
        Some(known) => cell(on_condition(context, rule, period::short_words(context, known)), &term),
        None => blank(&term),
    };
    let start = of_period(rule, "starts_from");
    let from = match (rule.starts_from.confirmed(), rule.term.confirmed()) {
        (Some(known), _) => cell(period::start_words(context, known), &start),
        (None, Some(known)) if period::counts_from(known).is_none() => cell("–", &start),
        (None, _) if rule.starts_from == Answer::NotApplicable => cell("–", &start),
        (None, _) => blank(&start),
    };
    let name = cell(own(&rule.name), &of_period(rule, "name")).into_iter();
    let users = context.activities.iter().filter(|it| it.retention.items().contains(&rule.id));
    let rest: Vec<Fact> =
        users.map(|it| of_activity(it, "activity.retention")).chain([of_period(rule, "condition")]).collect();
    let name = name.map(|sentence| sentence.resting_on(rest.clone())).collect();
    vec![name, how_long, from, reason(context, rule)]
}

/// "1 jaar, met uw toestemming", unless its row says that anyhow.
fn on_condition(context: &Context<'_>, rule: &RetentionPeriod, term: String) -> String {
    let start = rule.starts_from.confirmed().map(|start| start.words.as_str());
    let reason = rule.reason.confirmed().map(String::as_str);
    let says_so = [Some(rule.name.as_str()), start, reason].into_iter().flatten().any(|text| {
        let text = text.to_lowercase();
        text.contains("toestemming") || text.contains("ja zegt") || text.contains("zegt ja")
    });
    let message = match rule.condition {
        RetentionCondition::WithConsent if !says_so => "cell-with-consent",
        RetentionCondition::WithoutConsent if !says_so => "cell-without-consent",
        RetentionCondition::Always | RetentionCondition::WithConsent | RetentionCondition::WithoutConsent => {
            return term;
        }
    };
    context.words.with(message, [("term", text(term))]).text()
}

/// Why so long: the law where it asks, else the owner's reason.
fn reason(context: &Context<'_>, rule: &RetentionPeriod) -> Vec<Sentence> {
    let words = &context.words;
    let law = of_period(rule, "legal_source");
    if let Some(source) = rule.legal_source.confirmed() {
        return vec![words.with("cell-law", [("law", value(dutch::phrase(&words.law(source)), &law))])];
    }
    let fact = of_period(rule, "reason");
    match &rule.reason {
        Answer::Confirmed(reason) => cell(dutch::capitalised(&dutch::phrase(&words.own(reason))), &fact),
        Answer::NotApplicable => cell("–", &fact),
        Answer::Open | Answer::Proposed(_) => blank(&fact),
    }
}

fn gaps(context: &Context<'_>, rules: &[&RetentionPeriod]) -> Vec<Block> {
    let words = &context.words;
    let mut blocks = Vec::new();
    let open: Vec<Fact> =
        rules.iter().filter(|rule| rule.term.is_gap()).map(|rule| of_period(rule, "term")).collect();
    if let Some(first) = open.first() {
        let mut gap = words.gap("missing-terms", first);
        gap.origin.facts = open;
        blocks.push(Block::Gap(gap));
    }
    let unstarted: Vec<&&RetentionPeriod> = rules
        .iter()
        .filter(|rule| {
            rule.starts_from.is_gap() && rule.term.confirmed().and_then(period::counts_from).is_some()
        })
        .collect();
    if let Some(first) = unstarted.first() {
        let mut lengths: Vec<String> = unstarted
            .iter()
            .filter_map(|rule| rule.term.confirmed().and_then(period::counts_from))
            .map(|length| words.duration(length))
            .collect();
        lengths.dedup();
        let names: Vec<String> =
            unstarted.iter().map(|rule| lowercase(&dutch::phrase(&words.own(&rule.name)))).collect();
        let fact = of_period(first, "starts_from");
        let mut gap = match (lengths.as_slice(), names.as_slice()) {
            ([length], [_]) => words.gap_with("missing-start", &fact, [("length", text(length.clone()))]),
            ([length], _) => words.gap_with(
                "missing-start-of",
                &fact,
                [("length", text(length.clone())), ("names", text(words.list(&names)))],
            ),
            _ => words.gap_with("missing-starts", &fact, [("names", text(words.list(&names)))]),
        };
        gap.origin.facts = unstarted.iter().map(|rule| of_period(rule, "starts_from")).collect();
        blocks.push(Block::Gap(gap));
    }
    blocks
}

fn lowercase(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

fn after(context: &Context<'_>, rules: &[&RetentionPeriod]) -> Vec<Sentence> {
    let words = &context.words;
    let policy = &context.register.retention_policy;
    let mut sentences = Vec::new();
    let actions: Vec<EndAction> =
        rules.iter().filter_map(|rule| rule.end_action.confirmed().copied()).collect();
    if let Some(&first) = actions.first()
        && actions.iter().all(|action| *action == first)
    {
        let message = match first {
            EndAction::Erase => "after-erase",
            EndAction::Destroy => "after-destroy",
            EndAction::Anonymise => "after-anonymise",
            EndAction::Archive => "after-archive",
            EndAction::Return => "after-return",
        };
        let known = rules.iter().filter(|rule| rule.end_action.confirmed().is_some());
        sentences.push(words.the(message).resting_on(known.map(|rule| of_period(rule, "end_action"))));
    }
    if policy.holds_for_disputes.is_yes() {
        sentences.push(words.about("retention-hold", &policy_fact("holds_for_disputes")));
    }
    if policy.is_documented.is_yes() {
        sentences.push(words.about("retention-documented", &policy_fact("is_documented")));
    }
    if policy.staff_is_instructed.is_yes() {
        sentences.push(words.about("retention-instructed", &policy_fact("staff_is_instructed")));
    }
    sentences
}

/// Within a sentence: a `name` of its own begins with a capital there.
fn lowercase_own(context: &Context<'_>, text: &str, name: bool) -> String {
    let text = dutch::phrase(&context.words.own(text));
    if name { lowercase(&text) } else { text }
}

/// The shortest and the longest period, for "In het kort".
pub(super) fn extremes(context: &Context<'_>) -> Option<(Slot, Slot)> {
    let mut terms: Vec<(u32, &RetentionPeriod, &Term)> = used(context)
        .into_iter()
        .filter_map(|rule| {
            let term = rule.term.confirmed()?;
            let length = period::counts_from(term)?;
            let days = match length.unit {
                register::Unit::Day => 1,
                register::Unit::Week => 7,
                register::Unit::Month => 30,
                register::Unit::Year => 365,
            };
            Some((length.amount.saturating_mul(days), rule, term))
        })
        .collect();
    terms.sort_by_key(|(days, ..)| *days);
    let phrase = |rule: &RetentionPeriod, term: &Term| {
        // "De rest" and "alles" mean nothing on their own.
        let vague = rule.in_sentence.trim().is_empty()
            || rule.in_sentence.contains("rest")
            || rule.in_sentence.trim() == "alles";
        let name = if vague { rule.name.clone() } else { rule.in_sentence.clone() };
        let slots = [
            ("term", text(period::short_words(context, term))),
            ("name", text(lowercase_own(context, &name, vague))),
        ];
        let words = context.words.with("term-of", slots).text();
        let named = if vague { of_period(rule, "name") } else { period::name_fact(rule) };
        let facts = vec![of_period(rule, "term"), named];
        Slot::Words(vec![Inline::Value {
            text: words,
            origin: document::Origin { facts, ..document::Origin::default() },
        }])
    };
    let (shortest, longest) = (terms.first()?, terms.last()?);
    (shortest.0 < longest.0).then(|| (phrase(shortest.1, shortest.2), phrase(longest.1, longest.2)))
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use document::{Document, Section};
    use register::{DataItem, Duration, PersonalDataCategory, RetentionPeriod, StartEvent, StartsFrom, Unit};

    use super::*;
    use crate::privacy_statement::{Choices, compose};

    fn years(id: &str, amount: u32, in_sentence: &str) -> RetentionPeriod {
        RetentionPeriod {
            id: id.into(),
            name: dutch::capitalised(in_sentence),
            in_sentence: in_sentence.to_owned(),
            term: Answer::Confirmed(Term::Fixed(Duration { amount, unit: Unit::Year })),
            starts_from: Answer::Confirmed(StartsFrom {
                event: StartEvent::Settlement,
                ..StartsFrom::default()
            }),
            ..RetentionPeriod::default()
        }
    }

    /// An activity with a name and an address in it; their categories are "naam" and "adres".
    fn customers(change: impl FnOnce(&mut register::Register)) -> register::Register {
        let item = |name: &str| DataItem {
            id: name.into(),
            name: name.to_owned(),
            category: Some(name.into()),
            ..DataItem::default()
        };
        let category = |name: &str| PersonalDataCategory {
            id: name.into(),
            name: name.to_owned(),
            ..PersonalDataCategory::default()
        };
        let mut register = register::Register {
            activities: vec![ProcessingActivity {
                id: "klanten".into(),
                name: "Klanten".to_owned(),
                data: Answer::Confirmed(vec![item("naam"), item("adres")]),
                ..ProcessingActivity::default()
            }],
            personal_data_categories: vec![category("naam"), category("adres")],
            retention_periods: vec![years("kort", 1, "de naam"), years("lang", 3, "het adres")],
            ..register::Register::default()
        };
        change(&mut register);
        register
    }

    fn statement(register: &register::Register) -> Document {
        let today = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
        compose(register, &Choices::default(), today)
    }

    /// What the activity says after "Hoe lang".
    fn said(register: &register::Register) -> String {
        fn find(sections: &[Section]) -> Option<String> {
            sections.iter().find_map(|section| {
                let items = section.blocks.iter().filter_map(|block| match block {
                    Block::List { items, .. } => Some(items),
                    Block::Paragraph { .. }
                    | Block::Table(_)
                    | Block::Callout { .. }
                    | Block::Gap(_)
                    | Block::Figure(_) => None,
                });
                items
                    .flatten()
                    .filter(|_| section.title.text().contains("Klanten"))
                    .find(|item| item.label.as_ref().is_some_and(|label| label.text().contains("Hoe lang")))
                    .map(|item| item.sentences.iter().map(Sentence::text).collect::<Vec<_>>().join(" "))
                    .or_else(|| find(&section.sections))
            })
        }
        find(&statement(register).sections).expect("the activity says how long")
    }

    #[test]
    fn data_are_kept_as_their_category_says() {
        let both = customers(|register| {
            register.personal_data_categories[0].retention = Answer::Confirmed("kort".into());
            register.personal_data_categories[1].retention = Answer::Confirmed("lang".into());
        });
        assert_eq!(
            said(&both),
            "De naam tot 1 jaar na de afhandeling, het adres tot 3 jaar na de afhandeling."
        );
        let one = customers(|register| {
            register.personal_data_categories[0].retention = Answer::Confirmed("kort".into());
        });
        assert!(said(&one).starts_with("De naam tot 1 jaar na de afhandeling."), "{}", said(&one));
        assert!(said(&one).contains("Voor andere gegevens: ▢"), "{}", said(&one));
        let proposed = customers(|register| {
            register.personal_data_categories[0].retention = Answer::Proposed("kort".into());
        });
        assert!(said(&proposed).starts_with('▢'), "a proposal is not published: {}", said(&proposed));
    }

    #[test]
    fn an_activity_overrides_it_and_single_data_both() {
        let own = customers(|register| {
            register.personal_data_categories[0].retention = Answer::Confirmed("kort".into());
            register.activities[0].retention = Answer::Confirmed(vec!["lang".into()]);
        });
        assert_eq!(said(&own), "Tot 3 jaar na de afhandeling.");
        let single = customers(|register| {
            register.activities[0].retention = Answer::Confirmed(vec!["lang".into()]);
            if let Answer::Confirmed(items) = &mut register.activities[0].data {
                items[0].retention = Some("kort".into());
            }
        });
        assert_eq!(
            said(&single),
            "Het adres tot 3 jaar na de afhandeling, de naam tot 1 jaar na de afhandeling."
        );
    }

    #[test]
    fn the_rest_falls_under_the_policy() {
        let register = customers(|register| {
            register.personal_data_categories[0].retention = Answer::Confirmed("kort".into());
            register.retention_periods.push(years("rest", 2, "andere gegevens"));
            register.retention_policy.default_period = Answer::Confirmed("rest".into());
        });
        assert_eq!(
            said(&register),
            "De naam tot 1 jaar na de afhandeling, andere gegevens tot 2 jaar na de afhandeling."
        );
    }

    #[test]
    fn the_schedule_says_what_needs_consent() {
        let cells = |register: &register::Register| -> Vec<String> {
            let document = statement(register);
            let section = document.sections.iter().find(|section| section.id == "retention");
            let tables = section.expect("a schedule").blocks.iter().filter_map(|block| match block {
                Block::Table(table) => Some(table),
                Block::Paragraph { .. }
                | Block::List { .. }
                | Block::Callout { .. }
                | Block::Gap(_)
                | Block::Figure(_) => None,
            });
            tables.flat_map(|table| &table.rows).map(|row| row.cells[1][0].text()).collect()
        };
        let register = customers(|register| {
            register.retention_periods[0].condition = RetentionCondition::WithoutConsent;
            register.retention_periods[1].condition = RetentionCondition::WithConsent;
        });
        assert_eq!(cells(&register), ["1 jaar, zonder uw toestemming", "3 jaar, met uw toestemming"]);
        let named = customers(|register| {
            register.retention_periods[1].name = "Het adres, als u ja zegt".to_owned();
            register.retention_periods[1].condition = RetentionCondition::WithConsent;
        });
        assert_eq!(cells(&named), ["1 jaar", "3 jaar"], "its name says so");
    }
}
