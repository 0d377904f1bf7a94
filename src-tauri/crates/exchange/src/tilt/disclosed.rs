//! Which data are used for what, on what ground, for whom and how long; and where they come from.

use register::retention::Duration;
use register::retention::applicable::{Applicable, Origin, Rules, Standing};
use register::{
    Answer, LegalBasis, LegalBasisUse, Obligation, ProcessingActivity, Purpose, Recipient, RecipientKind,
    Register, RetentionPeriod, Source, SourceKind, SpecialCategoryGround, StartShift, Term, Unit,
};

use super::reference;
use super::value::{Object, Value};

/// An entry for each kind of data of each activity (art. 13 lid 1 onder c–e, lid 2 onder a en e AVG).
pub(super) fn list(
    register: &Register,
    own: &[&ProcessingActivity],
    left_out: &mut Vec<String>,
) -> Vec<Value> {
    let mut list = Vec::new();
    let rules = Rules::of(register);
    for activity in own {
        // TILT wants a yes or no here. Without the answer the entry would have to lie.
        let Some(provision) = provision(activity) else {
            left_out.push(format!(
                "“{}”: of mensen deze gegevens moeten geven is nog niet ingevuld, en TILT vraagt ja of nee. Daarom staat de hele activiteit er niet in.",
                activity.name
            ));
            continue;
        };
        let groups = groups(register, &rules, activity);
        if groups.is_empty() {
            left_out.push(format!("“{}”: welke gegevens u gebruikt is nog niet ingevuld.", activity.name));
        }
        for (place, group) in groups.iter().enumerate() {
            list.push(entry(register, activity, group, place, &provision, left_out));
        }
        about_activity(activity, left_out);
    }
    about_recipients(register, own, left_out);
    list
}

/// Data of one activity about which TILT says the same.
struct Group<'r> {
    name: String,
    purposes: Vec<&'r Purpose>,
    retention: Vec<&'r RetentionPeriod>,
    items: Vec<&'r str>,
}

fn groups<'r>(register: &'r Register, rules: &Rules<'r>, activity: &'r ProcessingActivity) -> Vec<Group<'r>> {
    let mut groups: Vec<Group<'r>> = Vec::new();
    if activity.data.confirmed().is_none() {
        return groups;
    }
    for data in rules.of_activity(activity) {
        let Some(item) = data.item else { continue };
        let category = item.category.as_ref().and_then(|id| register.personal_data_category(id));
        let name = category.map_or_else(|| item.name.clone(), |category| category.name.clone());
        let purposes: Vec<&Purpose> = activity
            .purposes
            .iter()
            .filter(|purpose| item.purposes.is_empty() || item.purposes.contains(&purpose.id))
            .collect();
        let retention: Vec<&RetentionPeriod> = data
            .rules
            .iter()
            .filter(|rule| {
                !matches!(rule.standing, Standing::GivesWayTo(_)) && is_confirmed(register, activity, rule)
            })
            .map(|rule| rule.period)
            .collect();
        let same = |group: &&mut Group<'_>| {
            group.name == name && group.purposes == purposes && group.retention == retention
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.items.push(&item.name),
            None => groups.push(Group { name, purposes, retention, items: vec![&item.name] }),
        }
    }
    groups
}

/// The owner said that this rule holds here; a proposal is none.
fn is_confirmed(register: &Register, activity: &ProcessingActivity, rule: &Applicable<'_>) -> bool {
    match rule.origin {
        Origin::Item => true,
        Origin::Activity => activity.retention.confirmed().is_some(),
        Origin::Category(category) => category.retention.confirmed().is_some(),
        Origin::Policy => register.retention_policy.default_period.confirmed().is_some(),
    }
}

fn entry(
    register: &Register,
    activity: &ProcessingActivity,
    group: &Group<'_>,
    place: usize,
    provision: &Object,
    left_out: &mut Vec<String>,
) -> Value {
    let mut entry = Object::new();
    entry.text("_id", format!("{}-{}", activity.id, place + 1));
    let items = group.items.join(", ");
    let category = if group.name == items { items } else { format!("{}: {items}", group.name) };
    entry.text("category", category);
    let purposes = group.purposes.iter().map(|purpose| {
        let mut object = Object::new();
        let short =
            if purpose.in_short.trim().is_empty() { activity.name.trim() } else { purpose.in_short.trim() };
        object.text("purpose", short);
        object.text("description", purpose.explanation.confirmed().map_or(short, |text| text.trim()));
        object.into()
    });
    entry.list("purposes", purposes.collect());
    let bases = || group.purposes.iter().flat_map(|purpose| purpose.legal_bases.items());
    entry.list("legalBases", bases().flat_map(legal_bases).collect());
    let known =
        !group.purposes.is_empty() && group.purposes.iter().all(|purpose| purpose.legal_bases.is_answered());
    let mut interests = Vec::new();
    for basis in bases().filter(|basis| basis.basis == LegalBasis::LegitimateInterests) {
        match basis.interest.confirmed() {
            Some(interest) => interests.push(interest_of(basis, interest)),
            None => left_out.push(format!("“{}”: uw belang is nog niet ingevuld.", activity.name)),
        }
    }
    if !known {
        left_out.push(format!("“{}”: een reden uit de wet is nog niet ingevuld (grondslag).", activity.name));
    } else if bases().all(|basis| basis.basis != LegalBasis::LegitimateInterests) {
        let mut none = Object::new();
        none.yes_no("exists", false);
        interests.push(none.into());
    }
    entry.list("legitimateInterests", interests);
    let recipients = activity.recipients.items().iter().filter_map(|id| register.recipient(id));
    entry.list("recipients", recipients.map(recipient).collect());
    let periods = group.retention.iter();
    entry.list("storage", periods.filter_map(|period| storage(period, left_out)).collect());
    entry.object("nonDisclosure", provision.clone());
    entry.into()
}

/// Art. 6 with its letter, and the articles that apply on top.
fn legal_bases(basis: &LegalBasisUse) -> Vec<Value> {
    let (letter, words) = match basis.basis {
        LegalBasis::Consent => ("a", "toestemming"),
        LegalBasis::Contract => ("b", "overeenkomst"),
        LegalBasis::LegalObligation => ("c", "wettelijke verplichting"),
        LegalBasis::VitalInterests => ("d", "vitaal belang"),
        LegalBasis::PublicTask => ("e", "taak van algemeen belang"),
        LegalBasis::LegitimateInterests => ("f", "gerechtvaardigd belang"),
    };
    let more = [basis.contract.confirmed(), basis.statute.confirmed()];
    let mut words = words.to_owned();
    for text in more.into_iter().flatten().map(|text| text.trim()).filter(|text| !text.is_empty()) {
        words.push_str(": ");
        words.push_str(text);
    }
    if !basis.applies_to.trim().is_empty() {
        words.push_str(&format!(" (voor {})", basis.applies_to.trim()));
    }
    let named = |reference: String, description: &str| {
        let mut object = Object::new();
        object.text("reference", reference);
        object.text("description", description);
        Value::from(object)
    };
    let mut list = vec![named(format!("GDPR-6-1-{letter}"), &words)];
    if let Some(statute) = basis.statute.confirmed()
        && let Some(reference) = reference(statute)
    {
        list.push(named(reference, statute.trim()));
    }
    if let Some(ground) = basis.special_category_ground.confirmed() {
        let (letter, words) = special(*ground);
        list.push(named(format!("GDPR-9-2-{letter}"), words));
    }
    if let Some(ground) = basis.criminal_data_ground.confirmed() {
        list.push(named("GDPR-10".to_owned(), ground.trim()));
    }
    if let Some(statute) = basis.bsn_statute.confirmed() {
        list.push(named("GDPR-87".to_owned(), &format!("burgerservicenummer: {}", statute.trim())));
    }
    list
}

/// The letter of art. 9 lid 2 AVG.
fn special(ground: SpecialCategoryGround) -> (&'static str, &'static str) {
    match ground {
        SpecialCategoryGround::ExplicitConsent => ("a", "uitdrukkelijke toestemming"),
        SpecialCategoryGround::EmploymentLaw => ("b", "arbeidsrecht en sociale zekerheid"),
        SpecialCategoryGround::VitalInterests => ("c", "vitaal belang"),
        SpecialCategoryGround::MembershipBody => ("d", "vereniging of kerk, over de eigen leden"),
        SpecialCategoryGround::MadePublic => ("e", "door uzelf openbaar gemaakt"),
        SpecialCategoryGround::LegalClaims => ("f", "rechtszaak"),
        SpecialCategoryGround::SubstantialPublicInterest => ("g", "zwaarwegend algemeen belang"),
        SpecialCategoryGround::HealthCare => ("h", "gezondheidszorg"),
        SpecialCategoryGround::PublicHealth => ("i", "volksgezondheid"),
        SpecialCategoryGround::ArchivingResearch => ("j", "archief, onderzoek of statistiek"),
    }
}

fn interest_of(basis: &LegalBasisUse, interest: &str) -> Value {
    let who = if basis.interest_of.trim().is_empty() { "Wij willen" } else { basis.interest_of.trim() };
    let wants = if basis.interest_of.trim().is_empty() { String::new() } else { " wil".to_owned() };
    let mut reasoning = format!("{who}{wants} {}", interest.trim().trim_end_matches('.'));
    reasoning.push('.');
    if let Some(balancing) = basis.balancing.confirmed().filter(|it| !it.summary.trim().is_empty()) {
        reasoning.push(' ');
        reasoning.push_str(balancing.summary.trim());
    }
    let mut object = Object::new();
    object.yes_no("exists", true);
    object.text("reasoning", reasoning);
    object.into()
}

fn recipient(recipient: &Recipient) -> Value {
    let kind = match recipient.kind {
        RecipientKind::InternalRole => "binnen het bedrijf",
        RecipientKind::GroupCompany => "bedrijf van dezelfde groep",
        RecipientKind::Processor => "verwerker",
        RecipientKind::SubProcessor => "subverwerker",
        RecipientKind::ThirdParty => "beslist zelf (derde)",
        RecipientKind::Authority => "overheid",
        RecipientKind::DataSubject => "de betrokkene zelf",
    };
    let mut object = Object::new();
    let country = recipient.country.confirmed().filter(|code| is_code(code));
    if recipient.is_category {
        object.text("category", format!("{} ({kind})", recipient.name.trim()));
    } else {
        object.text("name", recipient.name.trim());
        object.text("category", kind);
    }
    if let Some(code) = country {
        object.text("country", code.as_str());
    }
    object.into()
}

pub(super) fn is_code(code: &str) -> bool {
    code.len() == 2 && code.bytes().all(|letter| letter.is_ascii_uppercase())
}

/// How long (art. 13 lid 2 onder a AVG). A term that is not answered is left out.
fn storage(period: &RetentionPeriod, left_out: &mut Vec<String>) -> Option<Value> {
    let Some(term) = period.term.confirmed() else {
        let line = format!("Hoe lang u “{}” bewaart: dat is nog niet ingevuld.", period.name);
        if !left_out.contains(&line) {
            left_out.push(line);
        }
        return None;
    };
    let from = period.starts_from.confirmed().filter(|start| !start.words.trim().is_empty());
    let from = from.map(|start| {
        let shift = if start.shift == StartShift::NextJanuary { "1 januari na " } else { "" };
        format!(", vanaf {shift}{}", start.words.trim())
    });
    let law = period.legal_source.confirmed();
    let why = law.or(period.reason.confirmed()).map(|why| format!(" ({})", why.trim()));
    let description =
        format!("{}{}{}", period.name.trim(), from.unwrap_or_default(), why.unwrap_or_default());
    let mut condition = None;
    let duration = match term {
        Term::Fixed(duration) | Term::Maximum(duration) => Some(*duration),
        Term::Minimum(duration) => {
            // As a time to live it would say the opposite.
            condition = Some(format!("ten minste {}", words(*duration)));
            None
        }
        Term::Until { event, at_most } => {
            condition = Some(format!("tot {}", event.trim()));
            *at_most
        }
        Term::Criterion { criterion } => {
            condition = Some(format!("zo lang als {}", criterion.trim()));
            None
        }
        Term::ClientInstruction { client } => {
            condition = Some(format!("zo lang als {} bepaalt", client.trim()));
            None
        }
        Term::WhileActive => {
            condition = Some("zo lang als in gebruik".to_owned());
            None
        }
        Term::NotKept { after } => {
            condition = Some(format!("niet bewaard na {}", after.trim()));
            None
        }
    };
    let mut object = Object::new();
    if let Some(duration) = duration {
        let mut temporal = Object::new();
        temporal.text("description", description.as_str());
        temporal.text("ttl", iso(duration));
        object.list("temporal", vec![temporal.into()]);
    }
    if let Some(condition) = condition {
        object.list("purposeConditional", vec![Value::Text(format!("{description}: {condition}"))]);
    }
    if let Some(reference) = law.and_then(|law| reference(law)) {
        object.list("legalBasisConditional", vec![Value::Text(reference)]);
    }
    object.text("aggregationFunction", "max");
    Some(object.into())
}

/// ISO 8601; TILT's pattern knows no weeks.
fn iso(Duration { amount, unit }: Duration) -> String {
    match unit {
        Unit::Day => format!("P{amount}D"),
        Unit::Week => format!("P{}D", u64::from(amount) * 7),
        Unit::Month => format!("P{amount}M"),
        Unit::Year => format!("P{amount}Y"),
    }
}

fn words(Duration { amount, unit }: Duration) -> String {
    let (one, more) = match unit {
        Unit::Day => ("dag", "dagen"),
        Unit::Week => ("week", "weken"),
        Unit::Month => ("maand", "maanden"),
        Unit::Year => ("jaar", "jaar"),
    };
    format!("{amount} {}", if amount == 1 { one } else { more })
}

/// Whether people must give the data (art. 13 lid 2 onder e AVG); none when that is not known.
fn provision(activity: &ProcessingActivity) -> Option<Object> {
    let mut object = Object::new();
    let (law, contract, consequences) = match &activity.provision {
        // The question is not asked of data that come from elsewhere.
        Answer::NotApplicable => (false, false, "Niet van toepassing.".to_owned()),
        Answer::Confirmed(provision) => {
            let (law, contract) = match provision.obligation {
                Obligation::Statutory => (true, false),
                Obligation::Contractual => (false, true),
                Obligation::Voluntary | Obligation::Unavoidable | Obligation::NothingAsked => (false, false),
                Obligation::AskClient => return None,
            };
            let when = provision.when.trim();
            let parts = [
                if when.is_empty() { String::new() } else { format!("Dit geldt {when}.") },
                provision.consequence.confirmed().map(|text| text.trim().to_owned()).unwrap_or_default(),
                provision.remark.trim().to_owned(),
            ];
            let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            (law, contract, parts.join(" "))
        }
        Answer::Open | Answer::Proposed(_) => return None,
    };
    object.yes_no("legalRequirement", law);
    object.yes_no("contractualRegulation", contract);
    object.yes_no("obligationToProvide", law || contract);
    object.text("consequences", consequences);
    Some(object)
}

fn about_activity(activity: &ProcessingActivity, left_out: &mut Vec<String>) {
    for (is_gap, what) in [
        (activity.recipients.is_gap(), "wie deze gegevens krijgt"),
        (activity.retention.is_gap(), "hoe lang u deze gegevens bewaart"),
    ] {
        if is_gap {
            left_out.push(format!("“{}”: {what} is nog niet ingevuld.", activity.name));
        }
    }
}

fn about_recipients(register: &Register, own: &[&ProcessingActivity], left_out: &mut Vec<String>) {
    let told = |recipient: &&Recipient| {
        own.iter().any(|activity| activity.recipients.items().contains(&recipient.id))
            && (recipient.purpose.confirmed().is_some() || !recipient.only_if.trim().is_empty())
    };
    let names: Vec<&str> =
        register.recipients.iter().filter(told).map(|recipient| recipient.name.as_str()).collect();
    if !names.is_empty() {
        left_out.push(format!(
            "Waarvoor een ontvanger de gegevens krijgt ({}): daar heeft TILT geen plek voor.",
            names.join("; ")
        ));
    }
}

/// Where data come from, when that is not the person (art. 14 lid 2 onder f AVG).
pub(super) fn sources(
    register: &Register,
    own: &[&ProcessingActivity],
    left_out: &mut Vec<String>,
) -> Vec<Value> {
    let mut list = Vec::new();
    for source in register.sources.iter().filter(|source| source.kind != SourceKind::DataSubject) {
        let names: Vec<&str> =
            own.iter().flat_map(|activity| data_from(register, activity, source)).collect();
        if names.is_empty() {
            continue;
        }
        let public = match (&source.is_public, source.kind) {
            (Answer::Confirmed(public), _) => *public,
            (_, SourceKind::Public) => true,
            // What a firm sees or works out itself stands nowhere for others to read.
            (_, SourceKind::Observation | SourceKind::Derived | SourceKind::OwnStaff) => false,
            (Answer::NotApplicable, _) => false,
            (Answer::Open | Answer::Proposed(_), _) => {
                left_out.push(format!(
                    "De bron “{}”: of iedereen die mag bekijken is nog niet ingevuld, en TILT vraagt ja of nee.",
                    if source.label.is_empty() { &source.name } else { &source.label }
                ));
                continue;
            }
        };
        let mut said: Vec<&str> = Vec::new();
        for text in [&source.label, &source.name, &source.explanation] {
            let text = text.trim();
            if !text.is_empty() && !said.contains(&text) {
                said.push(text);
            }
        }
        let mut of = Object::new();
        of.text("description", said.join(". ").replace("..", "."));
        of.text("url", "");
        of.yes_no("publiclyAvailable", public);
        let mut object = Object::new();
        object.text("_id", source.id.as_str());
        object.text("dataCategory", once(names).join(", "));
        object.list("sources", vec![of.into()]);
        list.push(object.into());
    }
    list
}

/// Data of an activity that come from there: its own items', or all of them when it names no other.
fn data_from<'r>(register: &'r Register, activity: &'r ProcessingActivity, source: &Source) -> Vec<&'r str> {
    let of_activity = activity.sources.items().contains(&source.id);
    let items = activity.data.items().iter();
    let items = items.filter(|item| item.source.as_ref().map_or(of_activity, |own| *own == source.id));
    items
        .map(|item| {
            let category = item.category.as_ref().and_then(|id| register.personal_data_category(id));
            category.map_or(item.name.as_str(), |category| category.name.as_str())
        })
        .collect()
}

fn once(names: Vec<&str>) -> Vec<&str> {
    let mut once: Vec<&str> = Vec::new();
    for name in names {
        if !once.contains(&name) {
            once.push(name);
        }
    }
    once
}

/// Decisions that a computer takes (art. 22, 13 lid 2 onder f AVG).
pub(super) fn automated(own: &[&ProcessingActivity], left_out: &mut Vec<String>) -> Object {
    let decisions: Vec<_> = own
        .iter()
        .filter_map(|activity| activity.automated_decision.confirmed())
        .filter(|decision| decision.present)
        .collect();
    let mut object = Object::new();
    if !decisions.is_empty() {
        let joined = |part: fn(&register::AutomatedDecision) -> &str| {
            let parts: Vec<&str> = decisions.iter().map(|decision| part(decision).trim()).collect();
            parts.join(" ").trim().to_owned()
        };
        object.yes_no("inUse", true);
        object.text("logicInvolved", joined(|decision| &decision.logic));
        object.text("scopeAndIntendedEffects", joined(|decision| &decision.significance));
    } else if own.iter().all(|activity| activity.automated_decision.is_answered()) {
        object.yes_no("inUse", false);
    } else {
        left_out.push("Of een computer over mensen beslist: dat is nog niet overal ingevuld.".to_owned());
    }
    object
}

/// Use for another purpose than that of the collection (art. 13 lid 3 AVG).
pub(super) fn other_purposes(own: &[&ProcessingActivity]) -> Vec<Value> {
    let mut list = Vec::new();
    for activity in own {
        for purpose in activity.purposes.iter().filter(|purpose| purpose.is_secondary) {
            let mut text = purpose
                .explanation
                .confirmed()
                .map_or(purpose.in_short.trim(), |text| text.trim())
                .to_owned();
            if !purpose.compatible_because.trim().is_empty() {
                text = format!("{text} {}", purpose.compatible_because.trim());
            }
            let mut object = Object::new();
            object.text("description", text);
            let names = activity.data.items().iter().map(|item| Value::Text(item.name.clone()));
            object.list("affectedDataCategories", names.collect());
            list.push(object.into());
        }
    }
    list
}
