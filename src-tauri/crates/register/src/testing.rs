//! Small registers for tests, built a line at a time, and the two questions a check's tests ask.

use chrono::NaiveDate;

use crate::check::{Check, Findings};
use crate::*;

/// The day on which tests look.
pub const TODAY: NaiveDate = match NaiveDate::from_ymd_opt(2026, 11, 21) {
    Some(day) => day,
    None => panic!("21 November 2026 is a day"),
};

/// A register with one activity of this name, in which nothing else is answered.
pub fn activity(name: &str) -> Small {
    let mut small = Small { register: Register::default() };
    small.register.activities.push(ProcessingActivity {
        id: ActivityId(slug(name)),
        name: name.to_owned(),
        ..ProcessingActivity::default()
    });
    small
}

/// A register being built; every step is about the activity that was last begun.
#[derive(Debug, Clone)]
pub struct Small {
    register: Register,
}

impl From<Small> for Register {
    fn from(small: Small) -> Self {
        small.register
    }
}

impl Small {
    /// The register.
    pub fn build(self) -> Register {
        self.register
    }

    /// Begins another activity.
    pub fn and_activity(mut self, name: &str) -> Self {
        self.register.activities.append(&mut activity(name).register.activities);
        self
    }

    /// Anything the other steps do not say.
    pub fn with(mut self, change: impl FnOnce(&mut Register)) -> Self {
        change(&mut self.register);
        self
    }

    /// Anything the other steps do not say of the activity.
    pub fn its(mut self, change: impl FnOnce(&mut ProcessingActivity)) -> Self {
        change(self.last());
        self
    }

    /// The firm's role in it.
    pub fn role(self, role: Role) -> Self {
        self.its(|activity| activity.role = Answer::Confirmed(role))
    }

    /// A purpose, after "om", explained and without a legal basis.
    pub fn purpose(self, in_short: &str) -> Self {
        self.its(|activity| {
            let id = format!("{}-{}", activity.id, activity.purposes.len() + 1);
            activity.purposes.push(Purpose {
                id: PurposeId(id),
                in_short: in_short.to_owned(),
                explanation: Answer::Confirmed(format!("Wij doen dit om {in_short}.")),
                ..Purpose::default()
            });
        })
    }

    /// The last purpose rests on this, with all that the basis itself asks.
    pub fn because(self, basis: LegalBasis) -> Self {
        self.its(|activity| {
            if let Some(purpose) = activity.purposes.last_mut() {
                let mut bases = purpose.legal_bases.items().to_vec();
                bases.push(complete_basis(basis));
                purpose.legal_bases = Answer::Confirmed(bases);
            }
        })
    }

    /// Of these people.
    pub fn of(mut self, people: &str) -> Self {
        let id = DataSubjectCategoryId(slug(people));
        self.register.data_subject_categories.push(DataSubjectCategory {
            id: id.clone(),
            name: people.to_owned(),
            ..DataSubjectCategory::default()
        });
        self.its(|activity| add(&mut activity.data_subjects, id))
    }

    /// With this data item, in a category of the same name that is this sensitive.
    pub fn data(mut self, name: &str, sensitivity: Sensitivity) -> Self {
        let category = PersonalDataCategoryId(slug(name));
        self.register.personal_data_categories.push(PersonalDataCategory {
            id: category.clone(),
            name: name.to_owned(),
            sensitivity,
            ..PersonalDataCategory::default()
        });
        self.its(|activity| {
            let id = DataItemId(format!("{}-{}", activity.id, slug(name)));
            let item =
                DataItem { id, name: name.to_owned(), category: Some(category), ..DataItem::default() };
            add(&mut activity.data, item);
        })
    }

    /// From a source of this kind.
    pub fn from(mut self, kind: SourceKind, name: &str) -> Self {
        let id = SourceId(slug(name));
        self.register.sources.push(Source {
            id: id.clone(),
            kind,
            name: name.to_owned(),
            is_public: Answer::Confirmed(kind == SourceKind::Public),
            ..Source::default()
        });
        self.its(|activity| add(&mut activity.sources, id))
    }

    /// Sent to somebody in the Netherlands who decides for themselves.
    pub fn sent_to(mut self, name: &str) -> Self {
        let id = RecipientId(slug(name));
        self.register.recipients.push(Recipient {
            id: id.clone(),
            name: name.to_owned(),
            purpose: Answer::Confirmed("bezorgen".to_owned()),
            country: Answer::Confirmed("NL".to_owned()),
            ..Recipient::default()
        });
        self.its(|activity| add(&mut activity.recipients, id))
    }

    /// Refers to a recipient that is not in the register.
    pub fn refers_to_recipient(self, id: &str) -> Self {
        self.its(|activity| add(&mut activity.recipients, id.into()))
    }

    /// Kept exactly so long after the last contact: "4 weken", "7 jaar".
    ///
    /// # Panics
    /// When it is no number of days, weeks, months or years: then the test is wrong.
    pub fn kept(mut self, term: &str) -> Self {
        let id = RetentionPeriodId(slug(term));
        let name = self.last().name.clone();
        self.register.retention_periods.push(RetentionPeriod {
            id: id.clone(),
            name,
            term: Answer::Confirmed(Term::Fixed(duration(term))),
            starts_from: Answer::Confirmed(StartsFrom {
                event: StartEvent::LastContact,
                ..StartsFrom::default()
            }),
            ..RetentionPeriod::default()
        });
        self.its(|activity| add(&mut activity.retention, id))
    }

    /// Secured by this measure.
    pub fn secured(mut self, name: &str) -> Self {
        let id = MeasureId(slug(name));
        self.register.measures.push(SecurityMeasure {
            id: id.clone(),
            name: name.to_owned(),
            public_text: Answer::Confirmed(format!("Wij doen dit: {name}.")),
            ..SecurityMeasure::default()
        });
        self.its(|activity| add(&mut activity.measures, id))
    }

    fn last(&mut self) -> &mut ProcessingActivity {
        self.register.activities.last_mut().expect("a small register begins with an activity")
    }
}

/// A register in which every question that has to be answered is: a shop with a newsletter.
pub fn complete() -> Register {
    let text = |text: &str| Answer::Confirmed(text.to_owned());
    let address = Address {
        street: "Langestraat 1".to_owned(),
        postcode: "3811 AA".to_owned(),
        city: "Amersfoort".to_owned(),
        country: String::new(),
    };
    activity("Nieuwsbrief")
        .role(Role::Controller)
        .purpose("u nieuws te sturen")
        .because(LegalBasis::Consent)
        .of("abonnees")
        .data("e-mailadres", Sensitivity::Ordinary)
        .from(SourceKind::DataSubject, "van uzelf")
        .sent_to("PostNL")
        .kept("4 weken")
        .secured("reservekopie")
        .its(|activity| {
            activity.provision = Answer::Confirmed(Provision::default());
            activity.automated_decision = Answer::Confirmed(AutomatedDecision::default());
        })
        .with(|register| {
            register.organisation = Organisation {
                legal_name: text("Bakkerij Jansen"),
                legal_form: Answer::Confirmed(LegalForm::SoleProprietorship),
                kvk_number: text("12345678"),
                visiting_address: Answer::Confirmed(address),
                phone: text("033 123 45 67"),
                email: text("info@bakkerijjansen.nl"),
                website: text("https://bakkerijjansen.nl"),
                dpo: Answer::Confirmed(DataProtectionOfficer {
                    reason: "de wet vraagt dat niet van ons".to_owned(),
                    ..DataProtectionOfficer::default()
                }),
                ..Organisation::default()
            };
            register.transfer_policy.leaves_eea = Answer::Confirmed(LeavesEea::Never);
            register.websites.push(Website {
                id: "bakkerijjansen".into(),
                domain: "bakkerijjansen.nl".to_owned(),
                tracks: Answer::Confirmed(false),
                cookies: Answer::Confirmed(vec![Cookie {
                    name: text("mand"),
                    provider: text("onze website"),
                    purpose: text("onthoudt wat u wilt kopen"),
                    duration: text("tot u de browser sluit"),
                    ..Cookie::default()
                }]),
                ..Website::default()
            });
        })
        .build()
}

/// A legal basis with everything that it asks by itself.
pub fn complete_basis(basis: LegalBasis) -> LegalBasisUse {
    let text = |text: &str| Answer::Confirmed(text.to_owned());
    let empty = LegalBasisUse { basis, ..LegalBasisUse::default() };
    match basis {
        LegalBasis::Consent => LegalBasisUse {
            consent: Answer::Confirmed(Consent {
                asked_how: "met een vinkje".to_owned(),
                evidence: "wij bewaren de aanmelding".to_owned(),
                withdrawal: Answer::Confirmed(vec![Channel::UnsubscribeLink]),
                subject: "de nieuwsbrief".to_owned(),
                ..Consent::default()
            }),
            ..empty
        },
        LegalBasis::Contract => LegalBasisUse { contract: text("uw bestelling"), ..empty },
        LegalBasis::LegalObligation => LegalBasisUse { statute: text("artikel 52 AWR"), ..empty },
        LegalBasis::VitalInterests => empty,
        LegalBasis::PublicTask => LegalBasisUse { statute: text("artikel 7:446 BW"), ..empty },
        LegalBasis::LegitimateInterests => LegalBasisUse {
            interest: text("een veilige winkel"),
            balancing: Answer::Confirmed(Balancing { summary: "afgewogen".to_owned(), date: Some(TODAY) }),
            ..empty
        },
    }
}

/// The check finds something here.
///
/// # Panics
/// When it does not: the test has failed.
#[track_caller]
pub fn finds(check: &Check, register: impl Into<Register>) {
    let found = run(check, &register.into());
    assert!(!found.is_empty(), "{} finds nothing", check.id);
}

/// The check finds nothing here.
///
/// # Panics
/// When it does: the test has failed.
#[track_caller]
pub fn finds_nothing(check: &Check, register: impl Into<Register>) {
    let found = run(check, &register.into());
    assert!(found.is_empty(), "{} finds {found:?}", check.id);
}

fn run(check: &Check, register: &Register) -> Vec<String> {
    let mut found = Vec::new();
    (check.run)(
        register,
        &mut Findings::new(register, TODAY, (check.id, check.severity, check.article), &mut found),
    );
    found.into_iter().map(|finding| finding.message).collect()
}

fn add<T>(answer: &mut Answer<Vec<T>>, item: T) {
    match answer {
        Answer::Confirmed(items) | Answer::Proposed(items) => items.push(item),
        Answer::Open | Answer::NotApplicable => *answer = Answer::Confirmed(vec![item]),
    }
}

fn duration(term: &str) -> Duration {
    let (amount, unit) = term.split_once(' ').expect("a number and a unit");
    let unit = match unit {
        "dag" | "dagen" => Unit::Day,
        "week" | "weken" => Unit::Week,
        "maand" | "maanden" => Unit::Month,
        "jaar" => Unit::Year,
        other => panic!("{other} is no unit"),
    };
    Duration { amount: amount.parse().expect("a whole number"), unit }
}

fn slug(name: &str) -> String {
    name.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect()
}
