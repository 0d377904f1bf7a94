//! What stands in the cells of the register on paper.

use document::{Fact, Inline, Origin, Sentence};
use register::{
    Address, Answer, EndAction, FieldId, LegalBasis, ProcessingActivity, RecipientId, Register,
    RetentionPeriod, Role, Safeguard, StartShift, Term, UnlawfulPractice, reference,
};

use crate::dutch;
use crate::words::{Slot, value};

/// The sentences of a cell.
pub(crate) type Cell = Vec<Sentence>;

/// A field of an activity.
pub(crate) fn of(activity: &ProcessingActivity, field: FieldId) -> Fact {
    Fact::new(format!("activity/{}", activity.id), field.id())
}

/// An empty place that waits for an answer.
pub(crate) fn blank(fact: &Fact) -> Cell {
    let origin = Origin::fact(fact.clone());
    vec![Sentence { inlines: vec![Inline::Blank { origin: origin.clone() }], origin }]
}

/// A value in a cell.
pub(crate) fn said(text: impl Into<String>, fact: &Fact) -> Sentence {
    let Slot::Words(inlines) = value(text, fact) else {
        return Sentence::plain("", Origin::default());
    };
    Sentence { inlines, origin: Origin::fact(fact.clone()) }
}

/// The answer's value, a ▢ for what is open, a dash for what does not apply.
fn answered<T>(answer: &Answer<T>, fact: &Fact, print: impl FnOnce(&T) -> String) -> Cell {
    match answer {
        Answer::Confirmed(value) => vec![said(print(value), fact)],
        Answer::NotApplicable => vec![said("–", fact)],
        Answer::Open | Answer::Proposed(_) => blank(fact),
    }
}

/// A list of names, "geen" for a confirmed empty one.
fn listed<T>(answer: &Answer<Vec<T>>, fact: &Fact, name: impl Fn(&T) -> Option<String>) -> Cell {
    match answer {
        Answer::Confirmed(items) if items.is_empty() => vec![said("geen", fact)],
        Answer::Confirmed(items) => {
            vec![said(items.iter().filter_map(name).collect::<Vec<_>>().join("; "), fact)]
        }
        Answer::NotApplicable => vec![said("–", fact)],
        Answer::Open | Answer::Proposed(_) => blank(fact),
    }
}

/// Name and contact details, representative and officer, in the order of the law.
pub(crate) fn organisation(register: &Register) -> Vec<(FieldId, Cell)> {
    let firm = &register.organisation;
    let fact = |field: FieldId| Fact::new("organisation", field.id());
    let text =
        |answer: &Answer<String>, field: FieldId| (field, answered(answer, &fact(field), String::clone));
    let mut rows = vec![
        text(&firm.legal_name, FieldId::OrganisationLegalName),
        text(&firm.trade_name, FieldId::OrganisationTradeName),
        text(&firm.kvk_number, FieldId::OrganisationKvkNumber),
        (
            FieldId::OrganisationVisitingAddress,
            answered(&firm.visiting_address, &fact(FieldId::OrganisationVisitingAddress), address),
        ),
        text(&firm.phone, FieldId::OrganisationPhone),
        text(&firm.email, FieldId::OrganisationEmail),
        (
            FieldId::OrganisationDpo,
            answered(&firm.dpo, &fact(FieldId::OrganisationDpo), |dpo| {
                let words = if dpo.appointed {
                    let named =
                        [dpo.name.trim(), dpo.contact.trim()].into_iter().filter(|part| !part.is_empty());
                    format!("Ja. {}", named.collect::<Vec<_>>().join(", "))
                } else {
                    format!("Nee, want {}", dpo.reason)
                };
                words.trim().to_owned()
            }),
        ),
    ];
    if firm.trade_name == Answer::NotApplicable || firm.trade_name == firm.legal_name {
        rows.retain(|(field, _)| *field != FieldId::OrganisationTradeName);
    }
    if let Some(representative) = firm.representative.confirmed() {
        let field = FieldId::OrganisationRepresentative;
        rows.push((
            field,
            vec![said(format!("{}, {}", representative.name, representative.contact), &fact(field))],
        ));
    }
    rows
}

fn address(address: &Address) -> String {
    format!("{}, {} {}", address.street, address.postcode, address.city)
}

pub(crate) fn name(activity: &ProcessingActivity) -> Cell {
    vec![said(activity.name.clone(), &of(activity, FieldId::ActivityName))]
}

/// The activity, and with whom the firm decides together (art. 30 lid 1 onder a, 26 AVG).
pub(crate) fn name_and_partner(activity: &ProcessingActivity) -> Cell {
    let mut cell = name(activity);
    if activity.role.confirmed() == Some(&Role::JointController) {
        let fact = of(activity, FieldId::ActivityJointArrangement);
        match activity.joint_arrangement.confirmed() {
            Some(arrangement) => {
                let partner = [arrangement.partner.trim(), arrangement.contact.trim()].into_iter();
                let partner: Vec<&str> = partner.filter(|part| !part.is_empty()).collect();
                cell = vec![
                    said(format!("{}.", activity.name), &of(activity, FieldId::ActivityName)),
                    said(dutch::closed(&format!("Samen met {}", partner.join(", "))), &fact),
                ];
            }
            None => cell.extend(blank(&fact)),
        }
    }
    cell
}

pub(crate) fn role(activity: &ProcessingActivity) -> Cell {
    answered(&activity.role, &of(activity, FieldId::ActivityRole), |role| {
        match role {
            Role::Controller => "verantwoordelijk",
            Role::JointController => "samen verantwoordelijk",
            Role::Processor => "verwerker",
            Role::SubProcessor => "subverwerker",
            Role::UnderAuthority => "onder leiding van de klant",
        }
        .to_owned()
    })
}

/// Each goal in short, or its explanation where there is no short one.
pub(crate) fn purposes(activity: &ProcessingActivity) -> Cell {
    let mut cell = Vec::new();
    for purpose in &activity.purposes {
        let record = format!("purpose/{}", purpose.id);
        match (&purpose.explanation, purpose.in_short.trim()) {
            (Answer::Confirmed(explanation), _) if !explanation.trim().is_empty() => {
                cell.push(said(explanation.trim(), &Fact::new(record, FieldId::PurposeExplanation.id())));
            }
            (_, "") => {}
            (_, goal) => {
                cell.push(said(dutch::capitalised(goal), &Fact::new(record, FieldId::PurposeInShort.id())))
            }
        }
    }
    if cell.is_empty() { blank(&of(activity, FieldId::ActivityPurposes)) } else { cell }
}

pub(crate) fn legal_bases(activity: &ProcessingActivity) -> Cell {
    let mut cell = Vec::new();
    for purpose in &activity.purposes {
        let fact = Fact::new(format!("purpose/{}", purpose.id), FieldId::PurposeLegalBases.id());
        match &purpose.legal_bases {
            Answer::Confirmed(bases) => {
                for basis in bases {
                    let (letter, word) = basis_words(basis.basis);
                    let mut words = format!("{letter}: {word}");
                    if let Some(statute) = basis.statute.confirmed() {
                        words = format!("{words} ({statute})");
                    }
                    cell.push(said(dutch::closed(&words), &fact));
                }
            }
            Answer::NotApplicable => cell.push(said("–", &fact)),
            Answer::Open | Answer::Proposed(_) => cell.extend(blank(&fact)),
        }
    }
    if cell.is_empty() { blank(&of(activity, FieldId::ActivityPurposes)) } else { cell }
}

/// The letter of art. 6 lid 1 and its word.
fn basis_words(basis: LegalBasis) -> (char, &'static str) {
    match basis {
        LegalBasis::Consent => ('a', "toestemming"),
        LegalBasis::Contract => ('b', "overeenkomst"),
        LegalBasis::LegalObligation => ('c', "wettelijke verplichting"),
        LegalBasis::VitalInterests => ('d', "vitaal belang"),
        LegalBasis::PublicTask => ('e', "taak van algemeen belang"),
        LegalBasis::LegitimateInterests => ('f', "gerechtvaardigd belang"),
    }
}

pub(crate) fn data_subjects(register: &Register, activity: &ProcessingActivity) -> Cell {
    listed(&activity.data_subjects, &of(activity, FieldId::ActivityDataSubjects), |id| {
        register.data_subject_category(id).map(|category| category.name.clone())
    })
}

pub(crate) fn data(activity: &ProcessingActivity) -> Cell {
    listed(&activity.data, &of(activity, FieldId::ActivityData), |item| Some(item.name.clone()))
}

pub(crate) fn recipients(register: &Register, activity: &ProcessingActivity) -> Cell {
    listed(&activity.recipients, &of(activity, FieldId::ActivityRecipients), |id| {
        register.recipient(id).map(|recipient| recipient.name.clone())
    })
}

pub(crate) fn clients(activity: &ProcessingActivity) -> Cell {
    listed(&activity.clients, &of(activity, FieldId::ActivityClients), |client| {
        Some(
            [client.name.as_str(), client.contact.as_str()]
                .iter()
                .filter(|part| !part.is_empty())
                .copied()
                .collect::<Vec<_>>()
                .join(", "),
        )
    })
}

pub(crate) fn services(activity: &ProcessingActivity) -> Cell {
    listed(&activity.clients, &of(activity, FieldId::ClientService), |client| {
        (!client.service.is_empty()).then(|| client.service.clone())
    })
}

/// Countries outside the EEA of the activity's recipients, each with its safeguards (art. 30 lid 1 onder e, lid 2 onder c
/// AVG); open while one of them is.
pub(crate) fn transfers(register: &Register, activity: &ProcessingActivity) -> Cell {
    let fact = of(activity, FieldId::ActivityRecipients);
    let Some(ids) = activity.recipients.confirmed() else {
        return answered(&activity.recipients, &fact, |_| String::new());
    };
    let mut outside = Vec::new();
    for recipient in ids.iter().filter_map(|id| register.recipient(id)) {
        let country = Fact::new(format!("recipient/{}", recipient.id), FieldId::RecipientCountry.id());
        match recipient.country.confirmed().and_then(|code| reference::country(code)) {
            Some(found) if !found.eea => {
                outside.push(said(format!("{}: {}.", recipient.name, found.name), &country));
                outside.extend(safeguards(register, &recipient.id));
            }
            Some(_) => {}
            None if recipient.country == Answer::NotApplicable => {}
            None => return blank(&country),
        }
    }
    if outside.is_empty() { vec![said("nee", &fact)] } else { outside }
}

/// What keeps the data safe there; a ▢ while nobody has said.
fn safeguards(register: &Register, recipient: &RecipientId) -> Cell {
    let Some(transfer) = register.transfers.iter().find(|it| it.recipient.as_ref() == Some(recipient)) else {
        return blank(&Fact::new("register", FieldId::RegisterTransfers.id()));
    };
    let fact = Fact::new(format!("transfer/{}", transfer.id), FieldId::TransferSafeguards.id());
    answered(&transfer.safeguards, &fact, |safeguards| {
        let words: Vec<String> = safeguards.iter().map(|it| safeguard_words(*it).to_owned()).collect();
        let decision = transfer.decision.trim();
        let decision = if decision.is_empty() { String::new() } else { format!(", {decision}") };
        dutch::capitalised(&format!("{}{decision}.", dutch::list(&words)))
    })
}

fn safeguard_words(safeguard: Safeguard) -> &'static str {
    match safeguard {
        Safeguard::AdequacyDecision => "adequaatheidsbesluit",
        Safeguard::DataPrivacyFramework => "EU-US Data Privacy Framework",
        Safeguard::StandardContractualClauses => "standaardcontractbepalingen",
        Safeguard::BindingCorporateRules => "bindende bedrijfsvoorschriften",
        Safeguard::CodeOrCertificate => "gedragscode of certificaat",
        Safeguard::Derogation => "uitzondering van artikel 49 AVG",
        Safeguard::None => "geen waarborg",
    }
}

pub(crate) fn retention(register: &Register, activity: &ProcessingActivity) -> Cell {
    let fact = of(activity, FieldId::ActivityRetention);
    let Some(ids) = activity.retention.confirmed().filter(|ids| !ids.is_empty()) else {
        return answered(&activity.retention, &fact, |_| String::new());
    };
    ids.iter()
        .filter_map(|id| register.retention_period(id))
        .flat_map(|period| {
            let fact = Fact::new(format!("retention/{}", period.id), FieldId::RetentionTerm.id());
            match period.term.confirmed() {
                Some(term) => vec![said(format!("{}: {}.", period.name, term_words(term)), &fact)],
                None => blank(&fact),
            }
        })
        .collect()
}

pub(crate) fn measures(register: &Register, activity: &ProcessingActivity) -> Cell {
    listed(&activity.measures, &of(activity, FieldId::ActivityMeasures), |id| {
        register.measure(id).map(|measure| measure.name.clone())
    })
}

/// A row of the retention schedule.
pub(crate) fn period(period: &RetentionPeriod) -> Vec<Cell> {
    let fact = |field: FieldId| Fact::new(format!("retention/{}", period.id), field.id());
    vec![
        vec![said(period.name.clone(), &fact(FieldId::RetentionName))],
        answered(&period.term, &fact(FieldId::RetentionTerm), term_words),
        answered(&period.starts_from, &fact(FieldId::RetentionStartsFrom), |start| match start.shift {
            StartShift::None => start.words.clone(),
            StartShift::NextJanuary => format!("1 januari na {}", start.words),
        }),
        answered(&period.legal_source, &fact(FieldId::RetentionLegalSource), String::clone),
        answered(&period.reason, &fact(FieldId::RetentionReason), String::clone),
        answered(&period.end_action, &fact(FieldId::RetentionEndAction), |action| {
            match action {
                EndAction::Erase => "verwijderen",
                EndAction::Destroy => "vernietigen",
                EndAction::Anonymise => "anonimiseren",
                EndAction::Archive => "archiveren",
                EndAction::Return => "teruggeven",
            }
            .to_owned()
        }),
    ]
}

/// How long, in few words.
pub(crate) fn term_words(term: &Term) -> String {
    match term {
        Term::Fixed(duration) => dutch::duration(*duration),
        Term::Maximum(duration) => format!("hooguit {}", dutch::duration(*duration)),
        Term::Minimum(duration) => format!("ten minste {}", dutch::duration(*duration)),
        Term::Until { event, at_most: None } => format!("tot {event}"),
        Term::Until { event, at_most: Some(most) } => {
            format!("tot {event}, en hooguit {}", dutch::duration(*most))
        }
        Term::Criterion { criterion } => format!("zo lang als {criterion}"),
        Term::ClientInstruction { client } => format!("zo lang als {client} bepaalt"),
        Term::WhileActive => "zo lang als in gebruik".to_owned(),
        Term::NotKept { after } => format!("niet bewaard na {after}"),
    }
}

/// A row of what may not be.
pub(crate) fn practice(practice: &UnlawfulPractice) -> Vec<Cell> {
    let fact = |field: FieldId| Fact::new("register", field.id());
    vec![
        vec![said(practice.practice.clone(), &fact(FieldId::UnlawfulPracticePractice))],
        vec![said(practice.found_in.clone(), &fact(FieldId::UnlawfulPracticeFoundIn))],
        vec![said(practice.article.clone(), &fact(FieldId::UnlawfulPracticeArticle))],
        vec![said(practice.instead.clone(), &fact(FieldId::UnlawfulPracticeInstead))],
    ]
}
