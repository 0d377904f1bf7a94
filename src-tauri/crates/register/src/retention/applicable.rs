//! Which rules hold for which data of an activity, and where each comes from.
//!
//! The category of data fixes the period; an activity may name its own instead, and a single data item
//! its own before both, each with a reason; what has none falls under the policy's rule for the rest.
//! Data under a duty to keep are kept as long as the longest duty asks: a maximum or norm for the same
//! data gives way. What is left with two rules and no duty is said to be undecided.

use std::collections::HashMap;

use super::compare::days;
use super::{RetentionCondition, RetentionPeriod, StartShift, Term};
use crate::reference::{Nature, statutory_term};
use crate::{DataItem, PersonalDataCategory, ProcessingActivity, Register, RetentionPeriodId};

/// The rules for some data of an activity.
#[derive(Debug, Clone)]
pub struct ForData<'a> {
    /// The data item; `None` is all data of an activity that lists none.
    pub item: Option<&'a DataItem>,
    /// What holds for it, in the order of the schedule's own lists. Empty: nothing does yet.
    pub rules: Vec<Applicable<'a>>,
}

impl ForData<'_> {
    /// Two rules hold for the same data and none of them is a duty: the owner has to say which is for what.
    pub fn is_undecided(&self) -> bool {
        self.rules.iter().any(|rule| rule.standing == Standing::Beside)
    }
}

/// A rule that holds for some data.
#[derive(Debug, Clone)]
pub struct Applicable<'a> {
    /// The rule.
    pub period: &'a RetentionPeriod,
    /// Where it comes from.
    pub origin: Origin<'a>,
    /// Why this one and not that of the category; empty when it is that of the category, or nobody said.
    pub reason: &'a str,
    /// Whether it decides.
    pub standing: Standing<'a>,
}

/// Where a rule comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin<'a> {
    /// The data item names it.
    Item,
    /// The activity names it.
    Activity,
    /// Their category fixes it.
    Category(&'a PersonalDataCategory),
    /// The policy has it for whatever no law covers.
    Policy,
}

/// What a rule does beside others for the same data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing<'a> {
    /// These data are kept as it says.
    Decides,
    /// A longer duty keeps these data; it holds for whatever is not under that duty.
    GivesWayTo(&'a RetentionPeriod),
    /// Another rule holds for the same data, and neither is a duty.
    Beside,
}

/// The rules of a register, ready to be asked.
pub struct Rules<'a> {
    register: &'a Register,
    periods: HashMap<&'a str, Known<'a>>,
    categories: HashMap<&'a str, &'a PersonalDataCategory>,
}

/// A rule, and what has to be known of it to weigh it against others.
#[derive(Clone, Copy)]
struct Known<'a> {
    period: &'a RetentionPeriod,
    is_duty: bool,
    length: i64,
}

/// What holds for one data item.
enum OfItem<'a> {
    /// This rule.
    One(Applicable<'a>),
    /// The activity's own.
    OfActivity,
    /// Nothing.
    None,
}

impl<'a> Rules<'a> {
    /// Reads a register once. When an id stands twice the first counts, as in the register's look-ups.
    pub fn of(register: &'a Register) -> Self {
        let mut periods = HashMap::with_capacity(register.retention_periods.len());
        for period in &register.retention_periods {
            let known = || Known { period, is_duty: is_duty(period), length: length(period) };
            periods.entry(period.id.as_str()).or_insert_with(known);
        }
        let mut categories = HashMap::with_capacity(register.personal_data_categories.len());
        for category in &register.personal_data_categories {
            categories.entry(category.id.as_str()).or_insert(category);
        }
        Self { register, periods, categories }
    }

    /// The rule with this id.
    pub fn period(&self, id: &RetentionPeriodId) -> Option<&'a RetentionPeriod> {
        Some(self.periods.get(id.as_str())?.period)
    }

    /// What holds for each data item of an activity, proposals included.
    pub fn of_activity(&self, activity: &'a ProcessingActivity) -> Vec<ForData<'a>> {
        let own = self.own_rules(activity);
        let Some(items) = items_of(activity) else {
            let rules = if own.is_empty() { self.of_the_policy().into_iter().collect() } else { own };
            return vec![ForData { item: None, rules }];
        };
        let rules = |item| match self.of_item(&own, item) {
            OfItem::One(rule) => vec![rule],
            OfItem::OfActivity => own.clone(),
            OfItem::None => Vec::new(),
        };
        items.iter().map(|item| ForData { item: Some(item), rules: rules(item) }).collect()
    }

    fn of_item(&self, own: &[Applicable<'a>], item: &'a DataItem) -> OfItem<'a> {
        if let Some(period) = item.retention.as_ref().and_then(|id| self.period(id)) {
            return OfItem::One(applicable(period, Origin::Item, &item.retention_reason));
        }
        let of_category = item.category.as_ref().and_then(|id| {
            let category = *self.categories.get(id.as_str())?;
            Some((category, self.period(category.retention.value()?)?))
        });
        match of_category {
            // The activity names the category's rule too: among several, it is the one for these data.
            Some((category, fixed)) if own.is_empty() || own.iter().any(|it| it.period.id == fixed.id) => {
                OfItem::One(applicable(fixed, Origin::Category(category), ""))
            }
            Some(_) | None if own.is_empty() => self.of_the_policy().map_or(OfItem::None, OfItem::One),
            Some(_) | None => OfItem::OfActivity,
        }
    }

    /// The rules the activity names itself, each weighed against the others.
    fn own_rules(&self, activity: &'a ProcessingActivity) -> Vec<Applicable<'a>> {
        let ids = activity.retention.value().map_or(&[][..], Vec::as_slice);
        let known: Vec<Known<'a>> =
            ids.iter().filter_map(|id| self.periods.get(id.as_str())).copied().collect();
        known
            .iter()
            .map(|it| Applicable {
                standing: standing(it, &known),
                ..applicable(it.period, Origin::Activity, &activity.retention_reason)
            })
            .collect()
    }

    fn of_the_policy(&self) -> Option<Applicable<'a>> {
        let period = self.period(self.register.retention_policy.default_period.value()?)?;
        Some(applicable(period, Origin::Policy, ""))
    }
}

fn items_of(activity: &ProcessingActivity) -> Option<&[DataItem]> {
    activity.data.value().map(Vec::as_slice).filter(|items| !items.is_empty())
}

fn applicable<'a>(period: &'a RetentionPeriod, origin: Origin<'a>, reason: &'a str) -> Applicable<'a> {
    Applicable { period, origin, reason, standing: Standing::Decides }
}

/// A law makes the firm keep it: the row it rests on is a duty, or else it is a minimum or names a law.
pub fn is_duty(period: &RetentionPeriod) -> bool {
    match statutory_term(period.statutory_id.trim()) {
        Some(row) => matches!(row.nature, Nature::Minimum | Nature::Fixed),
        None => {
            matches!(period.term.value(), Some(Term::Minimum(_)))
                || period.legal_source.confirmed().is_some_and(|law| !law.trim().is_empty())
        }
    }
}

/// What a rule does beside the others for the same data, itself among them. Rules for those who said yes are
/// apart from the others.
fn standing<'a>(own: &Known<'a>, all: &[Known<'a>]) -> Standing<'a> {
    let with_consent = |it: &Known<'_>| it.period.condition == RetentionCondition::WithConsent;
    let mut beside = all.iter().filter(|it| with_consent(it) == with_consent(own));
    let longest = beside
        .clone()
        .filter(|it| it.is_duty)
        .reduce(|one, other| if other.length > one.length { other } else { one });
    match longest {
        Some(duty) if duty.period.id == own.period.id => Standing::Decides,
        Some(duty) if own.length <= duty.length => Standing::GivesWayTo(duty.period),
        Some(_) => Standing::Beside,
        None if beside.all(|it| it.period.id == own.period.id) => Standing::Decides,
        None => Standing::Beside,
    }
}

/// Days, for comparing; what has no number of days is shortest.
fn length(period: &RetentionPeriod) -> i64 {
    let whole_year = period.starts_from.value().is_some_and(|start| start.shift == StartShift::NextJanuary);
    let own = period.term.value().and_then(Term::duration).and_then(days).unwrap_or(0);
    own + if whole_year { 365 } else { 0 }
}

/// What each rule is used for.
pub struct Uses<'a> {
    of: HashMap<&'a str, Use<'a>>,
}

/// What one rule is used for.
#[derive(Debug, Default)]
pub struct Use<'a> {
    /// Activities, in the order of the register.
    pub activities: Vec<&'a ProcessingActivity>,
    /// Duties that keep some of its data longer.
    pub gives_way_to: Vec<&'a RetentionPeriod>,
}

impl<'a> Uses<'a> {
    /// Reads a register once.
    pub fn of(register: &'a Register) -> Self {
        let rules = Rules::of(register);
        let mut of: HashMap<&'a str, Use<'a>> = HashMap::with_capacity(register.retention_periods.len());
        let mut using = |period: &'a RetentionPeriod, activity: &'a ProcessingActivity| {
            let of_it = of.entry(period.id.as_str()).or_default();
            if of_it.activities.last().is_none_or(|last| last.id != activity.id) {
                of_it.activities.push(activity);
            }
        };
        let mut ways = Vec::new();
        for activity in &register.activities {
            let own = rules.own_rules(activity);
            own.iter().for_each(|rule| using(rule.period, activity));
            let (items, mut share_its_own) = (items_of(activity), false);
            for item in items.unwrap_or_default() {
                match rules.of_item(&own, item) {
                    // The activity's own stand there already.
                    OfItem::One(rule) if rule.origin == Origin::Item || own.is_empty() => {
                        using(rule.period, activity);
                    }
                    OfItem::OfActivity => share_its_own = true,
                    OfItem::One(_) | OfItem::None => {}
                }
            }
            if items.is_none() && own.is_empty() {
                rules.of_the_policy().into_iter().for_each(|rule| using(rule.period, activity));
            }
            // Data that fall under several of its rules; where each has its own, none gives way.
            if items.is_none() || share_its_own {
                ways.extend(own.iter().filter_map(|rule| match rule.standing {
                    Standing::GivesWayTo(duty) => Some((rule.period, duty)),
                    Standing::Decides | Standing::Beside => None,
                }));
            }
        }
        for (period, duty) in ways {
            let of_it = of.entry(period.id.as_str()).or_default();
            if !of_it.gives_way_to.iter().any(|known| known.id == duty.id) {
                of_it.gives_way_to.push(duty);
            }
        }
        Self { of }
    }

    /// What a rule is used for; `None` when nothing uses it.
    pub fn of_period(&self, period: &RetentionPeriod) -> Option<&Use<'a>> {
        self.of.get(period.id.as_str())
    }

    /// The activities that use a rule, in the order of the register.
    pub fn activities(&self, period: &RetentionPeriod) -> &[&'a ProcessingActivity] {
        self.of_period(period).map_or(&[], |used| used.activities.as_slice())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::retention::{Duration, StartsFrom, Unit};
    use crate::testing::activity;
    use crate::{Answer, RetentionPolicy, Sensitivity};

    fn years(id: &str, amount: u32) -> RetentionPeriod {
        RetentionPeriod {
            id: id.into(),
            name: id.to_owned(),
            term: Answer::Confirmed(Term::Fixed(Duration { amount, unit: Unit::Year })),
            starts_from: Answer::Confirmed(StartsFrom::default()),
            ..RetentionPeriod::default()
        }
    }

    /// A customer record: name and IBAN, with these rules in the schedule.
    fn customers(rules: Vec<RetentionPeriod>) -> Register {
        activity("Klanten")
            .data("naam", Sensitivity::Ordinary)
            .data("IBAN", Sensitivity::Sensitive)
            .with(|register| register.retention_periods = rules)
            .build()
    }

    /// "naam: klanten (categorie), facturen (wijkt)": each item with its rules.
    fn told(register: &Register) -> String {
        let rules = Rules::of(register);
        let mut lines = Vec::new();
        for data in rules.of_activity(&register.activities[0]) {
            let words = data.rules.iter().map(|rule| {
                let origin = match rule.origin {
                    Origin::Item => "gegeven",
                    Origin::Activity => "activiteit",
                    Origin::Category(_) => "categorie",
                    Origin::Policy => "beleid",
                };
                let standing = match rule.standing {
                    Standing::Decides => String::new(),
                    Standing::GivesWayTo(duty) => format!(", wijkt voor {}", duty.name),
                    Standing::Beside => ", ernaast".to_owned(),
                };
                format!("{} ({origin}{standing})", rule.period.name)
            });
            let name = data.item.map_or("alles", |item| item.name.as_str());
            lines.push(format!("{name}: {}", words.collect::<Vec<_>>().join(" + ")));
        }
        lines.join("; ")
    }

    #[test]
    fn a_category_fixes_the_period_and_activity_and_item_go_before_it() {
        let mut register =
            customers(vec![years("kort", 1), years("lang", 2), years("eigen", 3), years("rest", 4)]);
        assert_eq!(told(&register), "naam: ; IBAN: ", "nothing holds yet");
        register.retention_policy = RetentionPolicy {
            default_period: Answer::Confirmed("rest".into()),
            ..RetentionPolicy::default()
        };
        assert_eq!(told(&register), "naam: rest (beleid); IBAN: rest (beleid)");
        register.personal_data_categories[0].retention = Answer::Confirmed("kort".into());
        assert_eq!(told(&register), "naam: kort (categorie); IBAN: rest (beleid)");
        register.activities[0].retention = Answer::Confirmed(vec!["lang".into()]);
        assert_eq!(told(&register), "naam: lang (activiteit); IBAN: lang (activiteit)");
        let Answer::Confirmed(items) = &mut register.activities[0].data else { panic!("two items") };
        items[1].retention = Some("eigen".into());
        items[1].retention_reason = "De bank vraagt dat.".to_owned();
        assert_eq!(told(&register), "naam: lang (activiteit); IBAN: eigen (gegeven)");
        let rules = Rules::of(&register);
        assert_eq!(rules.of_activity(&register.activities[0])[1].rules[0].reason, "De bank vraagt dat.");
    }

    #[test]
    fn of_several_rules_of_an_activity_the_category_says_which_is_for_its_data() {
        let mut register = customers(vec![years("kort", 1), years("lang", 2)]);
        register.activities[0].retention = Answer::Confirmed(vec!["kort".into(), "lang".into()]);
        register.personal_data_categories[0].retention = Answer::Confirmed("kort".into());
        assert_eq!(
            told(&register),
            "naam: kort (categorie); IBAN: kort (activiteit, ernaast) + lang (activiteit, ernaast)"
        );
        let rules = Rules::of(&register);
        let undecided: Vec<bool> =
            rules.of_activity(&register.activities[0]).iter().map(ForData::is_undecided).collect();
        assert_eq!(undecided, [false, true], "never two answers without saying so");
    }

    #[test]
    fn the_longest_duty_wins_and_only_of_the_same_data() {
        let duty = |id: &str, amount, row: &str| {
            let mut period = years(id, amount);
            period.statutory_id = row.to_owned();
            period
        };
        let mut register =
            customers(vec![years("norm", 2), duty("facturen", 7, "F02"), duty("btw", 10, "F07")]);
        register.activities[0].retention =
            Answer::Confirmed(vec!["norm".into(), "facturen".into(), "btw".into()]);
        register.personal_data_categories[0].retention = Answer::Confirmed("norm".into());
        assert_eq!(
            told(&register),
            "naam: norm (categorie); IBAN: norm (activiteit, wijkt voor btw) + facturen (activiteit, wijkt voor btw) \
             + btw (activiteit)"
        );
        let uses = Uses::of(&register);
        let ways = |at: usize| -> Vec<&str> {
            let used = uses.of_period(&register.retention_periods[at]).expect("it is used");
            used.gives_way_to.iter().map(|duty| duty.name.as_str()).collect()
        };
        assert_eq!((ways(0), ways(1), ways(2)), (vec!["btw"], vec!["btw"], vec![]));
    }

    #[test]
    fn a_longer_norm_does_not_give_way_to_a_shorter_duty() {
        let mut duty = years("rooster", 1);
        duty.legal_source = Answer::Confirmed("artikel 4:3 ATW".to_owned());
        let mut register = customers(vec![years("dossier", 2), duty]);
        register.activities[0].retention = Answer::Confirmed(vec!["dossier".into(), "rooster".into()]);
        register.activities[0].data = Answer::Open;
        assert_eq!(told(&register), "alles: dossier (activiteit, ernaast) + rooster (activiteit)");
    }

    #[test]
    fn with_and_without_consent_do_not_contradict_each_other() {
        let mut yes = years("ja", 3);
        yes.condition = RetentionCondition::WithConsent;
        let mut register = customers(vec![years("nee", 1), yes]);
        register.activities[0].retention = Answer::Confirmed(vec!["nee".into(), "ja".into()]);
        register.activities[0].data = Answer::Open;
        assert_eq!(told(&register), "alles: nee (activiteit) + ja (activiteit)");
    }

    #[test]
    fn an_id_that_leads_nowhere_is_no_rule() {
        let mut register = customers(vec![years("kort", 1)]);
        register.activities[0].retention = Answer::Confirmed(vec!["weg".into(), "kort".into()]);
        register.personal_data_categories[0].retention = Answer::Confirmed("ook-weg".into());
        assert_eq!(told(&register), "naam: kort (activiteit); IBAN: kort (activiteit)");
    }
}
