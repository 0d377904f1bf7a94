//! Programs in the place of kinds of suppliers: Moneybird where an example says "boekhoudprogramma".

use register::reference::{self, Confidence};
use register::{
    AgreementRole, AgreementStatus, Answer, DisclosureCondition, FieldNote, LeavesEea, ProcessingAgreement,
    Recipient, RecipientId, RecipientKind, Register, Role, Safeguard, SocialMediaPage, System, SystemId,
    Transfer,
};

use super::catalogue::{Program, ProgramRole, programs, programs_written_on, used_by};
use super::choice::Choice;
use super::remark;
use crate::Remark;

/// `kinds` are the recipients of the examples: what a program of a kind is for.
pub(super) fn apply(
    register: &mut Register,
    kinds: &[Recipient],
    choice: &Choice,
    remarks: &mut Vec<Remark>,
) {
    let mut chosen: Vec<&Program> = Vec::new();
    for id in &choice.programs {
        match programs().iter().find(|it| it.id == *id) {
            Some(program) => chosen.push(program),
            None => remarks.push(remark(
                &format!("recipient/{id}"),
                format!(
                    "“{id}” staat niet in de lijst van programma’s. Voeg het zelf toe bij de ontvangers."
                ),
            )),
        }
    }
    for program in &chosen {
        if !takes_its_place(register, program) {
            remarks.push(remark(
                &format!("recipient/{}", program.id),
                format!("Kies zelf bij welke activiteit u {} gebruikt.", program.name),
            ));
        }
        add(register, kinds, program);
    }
    // Not before all are in: two programs may share one kind.
    let replaced: Vec<&str> = chosen.iter().flat_map(|it| &it.kinds).map(String::as_str).collect();
    for activity in &mut register.activities {
        if let Some(recipients) = activity.recipients.value_mut() {
            recipients.retain(|id| !replaced.contains(&id.as_str()));
        }
        if let Some(systems) = activity.systems.value_mut() {
            systems.retain(|id| !replaced.contains(&id.as_str()));
        }
    }
    social_media(register, &chosen);
    register.transfer_policy.leaves_eea =
        Answer::Proposed(if register.transfers.is_empty() { LeavesEea::Never } else { LeavesEea::Yes });
    note(
        register,
        "transfer_policy".to_owned(),
        "transfer_policy.leaves_eea",
        "Kijk in de contracten van uw leveranciers waar de gegevens staan.".to_owned(),
    );
}

/// Puts the program beside its kind, wherever that stands; whether it stood anywhere.
fn takes_its_place(register: &mut Register, program: &Program) -> bool {
    let mut is_used = false;
    for activity in &mut register.activities {
        let (recipient, system) =
            (RecipientId::from(program.id.as_str()), SystemId::from(program.id.as_str()));
        let is_of_kind = |id: &str| program.kinds.iter().any(|kind| kind == id);
        let mut uses = program.kinds.iter().flat_map(|kind| used_by(kind));
        let adds = uses.any(|id| *id == activity.id.as_str());
        if let Some(list) = activity.recipients.value_mut()
            && let Some(place) =
                list.iter().position(|it| is_of_kind(it.as_str())).or(adds.then_some(list.len()))
        {
            list.insert(place, recipient);
            is_used = true;
        }
        if let Some(list) = activity.systems.value_mut()
            && let Some(place) =
                list.iter().position(|it| is_of_kind(it.as_str())).or(adds.then_some(list.len()))
        {
            list.insert(place, system);
        }
    }
    is_used
}

/// Adds the records of one program, each with a note that says where it comes from.
pub(super) fn add(register: &mut Register, kinds: &[Recipient], program: &Program) {
    let id = program.id.as_str();
    let like = kinds.iter().find(|it| program.kinds.iter().any(|kind| it.id.as_str() == kind));
    let (purpose, only_if) = like
        .map_or_else(|| (Answer::Open, String::new()), |like| (like.purpose.clone(), like.only_if.clone()));
    let words = purpose.value().cloned().unwrap_or_default();
    let is_processor = program.role == ProgramRole::Processor;
    register.recipients.push(Recipient {
        id: id.into(),
        name: program.name.clone(),
        kind: if is_processor { RecipientKind::Processor } else { RecipientKind::ThirdParty },
        purpose,
        condition: Answer::Proposed(DisclosureCondition::Agreement),
        only_if,
        country: Answer::Proposed(program.country.clone()),
        service: if is_processor { words.clone() } else { String::new() },
        ..Recipient::default()
    });
    let sure = match program.confidence {
        Confidence::High => "",
        Confidence::Medium | Confidence::Low => " Wij weten dit niet zeker.",
    };
    note(
        register,
        format!("recipient/{id}"),
        "recipient.country",
        format!(
            "De leverancier is {}.{sure} Kijk in uw contract of dat klopt, en waar de gegevens staan.",
            program.supplier
        ),
    );
    if is_processor {
        register.agreements.push(ProcessingAgreement {
            id: id.into(),
            recipient: Some(id.into()),
            our_role: AgreementRole::Controller,
            status: Answer::Proposed(AgreementStatus::Signed),
            ..ProcessingAgreement::default()
        });
        note(
            register,
            format!("agreement/{id}"),
            "agreement.status",
            "Bevestig dit pas als u de verwerkersovereenkomst heeft. Vaak staat die in uw account of de voorwaarden."
                .to_owned(),
        );
    }
    register.systems.push(System {
        id: id.into(),
        name: program.name.clone(),
        purpose: if words.is_empty() { Answer::Open } else { Answer::Proposed(words.clone()) },
        supplier: Some(id.into()),
        kind: "online programma".to_owned(),
        provider_country: Answer::Proposed(program.country.clone()),
        ..System::default()
    });
    transfer(register, program, words);
}

fn transfer(register: &mut Register, program: &Program, purpose: String) {
    let Some(country) = reference::country(&program.country).filter(|country| !country.eea) else { return };
    let id = program.id.as_str();
    let (safeguards, check) = match (&country.adequacy, country.code.as_str()) {
        // For the United States the decision holds for firms on a list.
        (_, "US") => (
            vec![Safeguard::DataPrivacyFramework, Safeguard::StandardContractualClauses],
            "Kijk of dit bedrijf op de lijst staat op dataprivacyframework.gov.",
        ),
        (Some(_), _) => {
            (vec![Safeguard::AdequacyDecision], "Voor dit land vindt de EU de bescherming goed genoeg.")
        }
        (None, _) => (
            vec![Safeguard::StandardContractualClauses],
            "Kijk in het contract of de standaardafspraken van de EU erin staan.",
        ),
    };
    let needs_copy = safeguards.contains(&Safeguard::StandardContractualClauses);
    register.transfers.push(Transfer {
        id: id.into(),
        recipient: Some(id.into()),
        purpose,
        country: Answer::Proposed(program.country.clone()),
        safeguards: Answer::Proposed(safeguards),
        copy_available: if needs_copy {
            Answer::Proposed("Wilt u daar een kopie van, mail ons dan.".to_owned())
        } else {
            Answer::NotApplicable
        },
        ..Transfer::default()
    });
    note(register, format!("transfer/{id}"), "transfer.safeguards", check.to_owned());
}

/// A page on a network is looked after together with who runs it (art. 26 AVG).
fn social_media(register: &mut Register, chosen: &[&Program]) {
    let networks: Vec<&&Program> =
        chosen.iter().filter(|it| it.kinds.iter().any(|kind| kind == "sociaal-netwerk")).collect();
    let page = |program: &&&Program| SocialMediaPage {
        id: program.id.as_str().into(),
        network: program.name.clone(),
        account: String::new(),
        provider: program.supplier.clone(),
        is_joint: Answer::Confirmed(true),
    };
    let is_joint = |role: &Answer<Role>| role.value() == Some(&Role::JointController);
    let has_page = register.activities.iter().any(|it| is_joint(&it.role));
    register.social_media = match (has_page, networks.is_empty()) {
        (true, true) => Answer::Open,
        (_, false) => Answer::Proposed(networks.iter().map(page).collect()),
        (false, true) => Answer::Proposed(Vec::new()),
    };
    let mut suppliers: Vec<&str> = networks.iter().map(|it| it.supplier.as_str()).collect();
    suppliers.dedup();
    let partner = match suppliers.as_slice() {
        [] => return,
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} en {last}", first.join(", ")),
    };
    for activity in register.activities.iter_mut().filter(|it| is_joint(&it.role)) {
        if let Some(arrangement) = activity.joint_arrangement.value_mut() {
            arrangement.partner.clone_from(&partner);
        }
    }
}

fn note(register: &mut Register, record: String, field: &str, text: String) {
    let source = if record.contains('/') {
        format!("Lijst van programma’s van {}", programs_written_on().format("%d-%m-%Y"))
    } else {
        String::new()
    };
    register.notes.push(FieldNote {
        record,
        field: field.to_owned(),
        note: text,
        source,
        ..FieldNote::default()
    });
}
