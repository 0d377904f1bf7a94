//! Who reads what (art. 13 en 14 AVG): which groups a statement speaks to, which activities it tells of, and what falls
//! between.
//!
//! The firm's general statement, for its website, speaks to everybody of everything. Another speaks to the groups the
//! owner chose for it, else to those whose name says that they are its readers, of what is about them. Papers ask here
//! too, so that the grid and the statements cannot differ.

use crate::{
    ActivityStatus, Audience, DataSubjectCategory, ProcessingActivity, PublicationStatus, Register, Role,
    StatementVariant, VariantId,
};

/// A group of people and something the firm does with their data: whether they can read about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Informed<'r> {
    /// The people.
    pub group: &'r DataSubjectCategory,
    /// What the firm does.
    pub activity: &'r ProcessingActivity,
    /// The statements that speak to them of it, the general one first.
    pub told_in: Vec<VariantId>,
    /// Why none does; none when one does.
    pub not_told: Option<NotTold<'r>>,
}

/// Why no statement tells of an activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotTold<'r> {
    /// It is thought up and not done yet.
    NotYet,
    /// It is no longer done.
    NoLonger,
    /// The owner keeps it out, for this reason.
    KeptOut(&'r str),
}

impl NotTold<'_> {
    /// Why, in a clause after "nergens": "dit doen wij nog niet".
    pub fn dutch(&self) -> String {
        match self {
            Self::NotYet => "dit doen wij nog niet".to_owned(),
            Self::NoLonger => "dit doen wij niet meer".to_owned(),
            Self::KeptOut(reason) => reason.trim().trim_end_matches('.').to_owned(),
        }
    }
}

impl StatementVariant {
    /// What it is called where statements stand side by side: "verklaring voor medewerkers".
    pub fn name(&self) -> String {
        match self.audience {
            _ if !self.title.trim().is_empty() => self.title.trim().to_owned(),
            Audience::Website => "algemene verklaring".to_owned(),
            Audience::Own => format!("verklaring “{}”", self.id),
            Audience::Customers
            | Audience::Employees
            | Audience::Applicants
            | Audience::Suppliers
            | Audience::Event => format!("verklaring voor {}", self.audience.dutch()),
        }
    }
}

impl Audience {
    /// The audience of a standard statement, by its id; the owner's own statement has any other.
    pub fn of(variant: &VariantId) -> Self {
        match variant.as_str() {
            "website" => Self::Website,
            "customers" => Self::Customers,
            "employees" => Self::Employees,
            "applicants" => Self::Applicants,
            "suppliers" => Self::Suppliers,
            "event" => Self::Event,
            _ => Self::Own,
        }
    }

    /// What groups of such people are called, without an adjective.
    const fn names(self) -> &'static [&'static str] {
        match self {
            Self::Website | Self::Own => &[],
            Self::Customers => &["klanten", "afnemers", "opdrachtgevers", "cliënten", "patiënten"],
            Self::Employees => &["medewerkers", "werknemers", "personeel", "personeelsleden", "stagiairs"],
            Self::Applicants => &["sollicitanten", "kandidaten"],
            Self::Suppliers => &["leveranciers", "onderaannemers", "zzp’ers", "zzp'ers", "freelancers"],
            Self::Event => &["deelnemers", "evenementbezoekers"],
        }
    }
}

/// The groups a statement speaks to. None of the general one: it is for everybody.
pub fn readers<'r>(register: &'r Register, variant: &StatementVariant) -> Vec<&'r DataSubjectCategory> {
    if variant.audience == Audience::Website {
        return Vec::new();
    }
    let groups = || register.data_subject_categories.iter();
    let chosen: Vec<_> = groups().filter(|group| group.informed_by.as_ref() == Some(&variant.id)).collect();
    if !chosen.is_empty() {
        return chosen;
    }
    groups().filter(|group| group.informed_by.is_none() && is_called(&group.name, variant.audience)).collect()
}

/// "Onze eigen medewerkers" are employees; "mogelijke medewerkers" apply, and "mensen die bij onze klanten werken" are
/// no customers.
fn is_called(name: &str, audience: Audience) -> bool {
    const ADJECTIVES: [&str; 11] = [
        "onze",
        "eigen",
        "vaste",
        "oud",
        "huidige",
        "vroegere",
        "voormalige",
        "nieuwe",
        "zakelijke",
        "particuliere",
        "alle",
    ];
    let name = name.to_lowercase();
    if audience == Audience::Event && name.contains("evenement") {
        return true;
    }
    let mut words = name.split([' ', '-']).filter(|word| !word.is_empty());
    let noun = words.find(|word| !ADJECTIVES.contains(word)).unwrap_or_default();
    let last = words.next();
    if matches!(noun, "mogelijke" | "toekomstige") {
        let employees = Audience::Employees.names();
        return audience == Audience::Applicants && last.is_some_and(|last| employees.contains(&last));
    }
    last.is_none() && audience.names().contains(&noun)
}

/// Whether a statement tells of an activity: it happens, the owner does not keep it out, and it is about its readers.
pub fn tells(register: &Register, variant: &StatementVariant, activity: &ProcessingActivity) -> bool {
    not_told(activity).is_none()
        && (variant.audience == Audience::Website || is_about(activity, &readers(register, variant)))
}

fn is_about(activity: &ProcessingActivity, readers: &[&DataSubjectCategory]) -> bool {
    activity.data_subjects.items().iter().any(|id| readers.iter().any(|reader| &reader.id == id))
}

fn not_told(activity: &ProcessingActivity) -> Option<NotTold<'_>> {
    match activity.status {
        ActivityStatus::Draft => Some(NotTold::NotYet),
        ActivityStatus::Stopped | ActivityStatus::Lapsed => Some(NotTold::NoLonger),
        ActivityStatus::InUse if activity.unpublished_because.is_empty() => None,
        ActivityStatus::InUse => Some(NotTold::KeptOut(&activity.unpublished_because)),
    }
}

/// The statements of a firm: the general one, which every firm has, and those the owner made.
pub fn statements(register: &Register) -> Vec<StatementVariant> {
    let is_general = |variant: &&StatementVariant| variant.audience == Audience::Website;
    let mut found: Vec<StatementVariant> =
        register.statement_variants.iter().filter(is_general).cloned().collect();
    if found.is_empty() {
        found.push(StatementVariant { id: "website".into(), ..StatementVariant::default() });
    }
    found.extend(register.statement_variants.iter().filter(|variant| !is_general(variant)).cloned());
    found
}

/// Every group with every activity about it, in the order of the groups and then of the activities.
pub fn informed(register: &Register) -> Vec<Informed<'_>> {
    let statements = statements(register);
    let speaks_to: Vec<(&StatementVariant, Vec<&DataSubjectCategory>)> =
        statements.iter().map(|variant| (variant, readers(register, variant))).collect();
    let about = |group: &DataSubjectCategory, activity: &&ProcessingActivity| {
        activity.data_subjects.items().contains(&group.id)
    };
    register
        .data_subject_categories
        .iter()
        .flat_map(|group| {
            register.activities.iter().filter(move |it| about(group, it)).map(move |it| (group, it))
        })
        .map(|(group, activity)| {
            let not_told = not_told(activity);
            let told_in = speaks_to
                .iter()
                .filter(|(variant, readers)| {
                    not_told.is_none()
                        && (variant.audience == Audience::Website
                            || readers.iter().any(|reader| reader.id == group.id))
                })
                .map(|(variant, _)| variant.id.clone())
                .collect();
            Informed { group, activity, told_in, not_told }
        })
        .collect()
}

/// The number and state of what people read now of a statement; none when it was never published.
pub fn is_published(register: &Register, variant: &VariantId) -> bool {
    register
        .published_statements
        .iter()
        .any(|it| &it.variant == variant && it.status == PublicationStatus::Published)
}

/// The firm itself has to tell of it: a client tells of what is done for the client (art. 13 en 14 speak to the
/// controller).
pub fn is_ours_to_tell(activity: &ProcessingActivity) -> bool {
    !matches!(activity.role.confirmed(), Some(Role::Processor | Role::SubProcessor | Role::UnderAuthority))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Answer;
    use crate::testing::activity;

    fn statement(id: &str) -> StatementVariant {
        let id = VariantId::from(id);
        StatementVariant { audience: Audience::of(&id), id, ..StatementVariant::default() }
    }

    fn payroll_and_orders() -> Register {
        activity("Loon").of("medewerkers").and_activity("Bestellingen").of("klanten").build()
    }

    fn told(register: &Register, variant: &str) -> Vec<String> {
        let variant = statement(variant);
        let told = register.activities.iter().filter(|activity| tells(register, &variant, activity));
        told.map(|activity| activity.name.clone()).collect()
    }

    #[test]
    fn each_reads_what_is_about_them() {
        let register = payroll_and_orders();
        assert_eq!(told(&register, "website"), ["Loon", "Bestellingen"]);
        assert_eq!(told(&register, "employees"), ["Loon"]);
        assert_eq!(told(&register, "customers"), ["Bestellingen"]);
        assert!(told(&register, "suppliers").is_empty());
        assert!(told(&register, "leden").is_empty());
    }

    #[test]
    fn whom_the_owner_chose_goes_before_a_name() {
        let mut register = payroll_and_orders();
        register.data_subject_categories[1].informed_by = Some("employees".into());
        assert_eq!(told(&register, "employees"), ["Bestellingen"]);
        assert!(told(&register, "customers").is_empty(), "they read another");
        register.data_subject_categories[1].informed_by = Some("leden".into());
        assert_eq!(told(&register, "leden"), ["Bestellingen"]);
    }

    #[test]
    fn a_name_says_who_they_are() {
        let is = |name: &str, audience| assert!(is_called(name, audience), "{name}: {audience:?}");
        is("onze eigen medewerkers", Audience::Employees);
        is("oud-medewerkers", Audience::Employees);
        is("Personeel", Audience::Employees);
        is("mogelijke medewerkers", Audience::Applicants);
        is("zakelijke klanten", Audience::Customers);
        is("bezoekers van onze evenementen", Audience::Event);
        for (name, audience) in [
            ("mogelijke medewerkers", Audience::Employees),
            ("mogelijke klanten", Audience::Customers),
            ("mensen die bij onze klanten werken", Audience::Customers),
            ("medewerkers van klanten", Audience::Employees),
            ("bezoekers van de website", Audience::Event),
            ("", Audience::Employees),
        ] {
            assert!(!is_called(name, audience), "{name}: {audience:?}");
        }
    }

    #[test]
    fn what_nobody_is_told_says_why() {
        let mut register = payroll_and_orders();
        register.activities[0].unpublished_because = "dat staat in het handboek".to_owned();
        register.activities[1].status = ActivityStatus::Draft;
        let found = informed(&register);
        let why: Vec<_> = found.iter().map(|it| (it.group.name.as_str(), it.not_told)).collect();
        assert_eq!(
            why,
            [
                ("medewerkers", Some(NotTold::KeptOut("dat staat in het handboek"))),
                ("klanten", Some(NotTold::NotYet))
            ]
        );
        assert!(found.iter().all(|it| it.told_in.is_empty()));
    }

    #[test]
    fn the_general_statement_is_always_there_and_comes_first() {
        let mut register = payroll_and_orders();
        register.statement_variants = vec![statement("employees")];
        let in_what: Vec<_> = informed(&register).into_iter().map(|it| it.told_in).collect();
        assert_eq!(in_what, [vec!["website".into(), "employees".into()], vec![VariantId::from("website")]]);
    }

    #[test]
    fn what_is_done_for_a_client_is_the_clients_to_tell() {
        let mut register = payroll_and_orders();
        assert!(is_ours_to_tell(&register.activities[0]));
        register.activities[0].role = Answer::Confirmed(Role::Processor);
        assert!(!is_ours_to_tell(&register.activities[0]));
    }
}
