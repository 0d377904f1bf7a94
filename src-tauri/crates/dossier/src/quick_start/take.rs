//! Answers become records, and the answers of a step confirm what was asked in it.

use exchange::preset::{Choice, Sector};
use exchange::three_way::merge;
use exchange::{Incoming, Remark, json, preset};
use register::{Answer, Register, Sensitivity};

use super::answers::{Answers, CAMERA, Said, Step, said};
use super::settle::settle;

/// What the answers before brought becomes what these bring. What the owner changed since stays.
pub(super) fn take(register: &mut Register, before: Option<&Answers>, after: &Answers) {
    let examples = |answers: Option<&Answers>| {
        let mut examples = answers.map(|it| of(it).register).unwrap_or_default();
        // Told of once for the whole register: what stands there by now, stays.
        examples.organisation = register.organisation.clone();
        examples.import_runs.clone_from(&register.import_runs);
        settled(&examples, register)
    };
    let (base, theirs) = (examples(before), examples(Some(after)));
    // Where both changed, it is as the owner has it.
    *register = merge(Some(&base), register, &theirs).register;
    firm(register, after);
}

/// The examples that belong to these answers.
fn of(answers: &Answers) -> Incoming {
    let mut incoming = preset::incoming(&answers.choice());
    if answers.cameras == Said::Unknown {
        // "In het toilet hangt geen camera" is no proposal but a sentence: it waits until there is one at all.
        for activity in incoming.register.activities.iter_mut().filter(|it| it.id.as_str() == CAMERA) {
            activity.excluded_data.clear();
        }
    }
    incoming
}

/// One activity with the records that belong to it, as far as a register does not have them. The firm itself and what
/// holds for all of it stay out of it.
pub(super) fn example(mine: &Register, answers: &Answers, id: &str) -> Register {
    let choice = Choice { activities: vec![id.to_owned()], ..answers.choice() };
    let mut all = preset::incoming_to(mine, &choice).register;
    all.notes.retain(|note| note.record.contains('/'));
    Register {
        activities: all.activities,
        data_subject_categories: all.data_subject_categories,
        personal_data_categories: all.personal_data_categories,
        sources: all.sources,
        recipients: all.recipients,
        agreements: all.agreements,
        transfers: all.transfers,
        retention_periods: all.retention_periods,
        systems: all.systems,
        measures: all.measures,
        notes: all.notes,
        ..Register::default()
    }
}

/// What is remarked upon these answers: to look at, each with the record it is about.
pub(super) fn remarks(answers: &Answers) -> Vec<Remark> {
    if answers.sector.is_empty() { Vec::new() } else { of(answers).remarks }
}

/// The examples, with the proposals that the owner confirmed as they are.
fn settled(examples: &Register, mine: &Register) -> Register {
    let read = |register: &Register| -> serde_json::Value {
        serde_json::from_str(&json::write(register)).expect("a file that was written")
    };
    let mut file = read(examples);
    settle(&mut file, &read(mine));
    match json::read(file.to_string().as_bytes()) {
        Ok(incoming) => incoming.register,
        Err(fault) => panic!("an example is no register: {}", fault.sentence()),
    }
}

/// What the answers say about the firm itself. An owner who chose a sector confirmed it.
fn firm(register: &mut Register, answers: &Answers) {
    let example = of(answers).register.organisation;
    let firm = &mut register.organisation;
    let of_any = |said: fn(&Sector) -> &String, answer: &Answer<String>| {
        *answer == Answer::Open || preset::sectors().iter().any(|it| Some(said(it)) == answer.value())
    };
    let sector = answers.known_sector();
    if of_any(|it| &it.name, &firm.sector) {
        firm.sector = sector.map_or(Answer::Open, |it| Answer::Confirmed(it.name.clone()));
    }
    if of_any(|it| &it.business, &firm.business) && firm.business.value() != sector.map(|it| &it.business) {
        firm.business = sector.map_or(Answer::Open, |it| Answer::Proposed(it.business.clone()));
    }
    for (mine, proposed) in
        [(&mut firm.is_controller, example.is_controller), (&mut firm.is_processor, example.is_processor)]
    {
        if mine.is_gap() || mine.value() != proposed.value() {
            *mine = proposed;
        }
    }
    if firm.dpo == Answer::Open {
        firm.dpo = example.dpo;
    }
    match answers.website {
        Said::Yes => firm.website = said(&answers.firm.website, Answer::Open),
        Said::No => firm.website = Answer::NotApplicable,
        Said::NotYet | Said::Unknown => {}
    }
}

/// Confirms what was asked in a step.
pub(super) fn confirm_asked(register: &mut Register, step: Step, answers: &Answers) {
    match step {
        Step::Special => special(register, answers),
        Step::Periods => register.retention_periods = confirmed(register).retention_periods,
        Step::Check | Step::Done => all_that_is_known(register, answers),
        Step::Firm | Step::Kind | Step::Activities | Step::Programs => {}
    }
}

/// As if everything was confirmed that stands before the owner in this step.
pub(super) fn confirm_up_to(register: &mut Register, step: Step, answers: &Answers) {
    let before = register.clone();
    all_that_is_known(register, answers);
    for activity in &mut register.activities {
        let Some(was) = before.activities.iter().find(|it| it.id == activity.id) else { continue };
        if step < Step::Programs {
            activity.recipients.clone_from(&was.recipients);
        }
        if step < Step::Special {
            activity.automated_decision.clone_from(&was.automated_decision);
        }
        if step < Step::Periods {
            activity.retention.clone_from(&was.retention);
        }
    }
    if step < Step::Special {
        register.cookie_policy = before.cookie_policy;
        register.websites = before.websites;
    }
    if step < Step::Programs {
        register.transfer_policy = before.transfer_policy;
    }
}

fn confirmed(register: &Register) -> Register {
    let mut all = register.clone();
    preset::confirm_everything(&mut all);
    all
}

/// The questions of which the answer stands in the register: yes and no are the owner's, unknown is open.
fn special(register: &mut Register, answers: &Answers) {
    let known = confirmed(register);
    register.organisation.addresses_children = match answers.children {
        Said::Yes => Answer::Confirmed(true),
        Said::No => Answer::Confirmed(false),
        Said::NotYet | Said::Unknown => Answer::Open,
    };
    if matches!(answers.cookies, Said::Yes | Said::No) || answers.website == Said::No {
        register.cookie_policy.uses_cookies = known.cookie_policy.uses_cookies;
    }
    if answers.automated_decisions == Said::No {
        for (activity, known) in register.activities.iter_mut().zip(known.activities) {
            activity.automated_decision = known.automated_decision;
        }
    }
}

/// "Alles klopt": all that is proposed and does not hang on an answer that the owner does not know.
fn all_that_is_known(register: &mut Register, answers: &Answers) {
    let before = std::mem::replace(register, confirmed(register));
    // Whether there is a contract is not seen from here.
    if answers.agreements != Said::Yes {
        for (agreement, was) in register.agreements.iter_mut().zip(&before.agreements) {
            agreement.status.clone_from(&was.status);
        }
    }
    if answers.cameras == Said::Unknown {
        // What belongs to a camera and to nothing else.
        let other = preset::incoming(&Answers { cameras: Said::No, ..answers.clone() }.choice()).register;
        let of_camera = of(answers).register;
        macro_rules! stay {
            ($($list:ident)*) => {$(
                for (record, was) in register.$list.iter_mut().zip(&before.$list) {
                    let is_in = |examples: &Register| examples.$list.iter().any(|it| it.id == was.id);
                    if is_in(&of_camera) && !is_in(&other) {
                        record.clone_from(was);
                    }
                }
            )*};
        }
        stay!(activities sources recipients retention_periods systems measures);
    }
    if answers.bsn == Said::Unknown {
        let is_bsn = |item: &register::DataItem| {
            let category = item.category.as_ref().and_then(|id| before.personal_data_category(id));
            category.is_some_and(|it| it.sensitivity == Sensitivity::Bsn)
        };
        for (activity, was) in register.activities.iter_mut().zip(&before.activities) {
            if was.data.value().into_iter().flatten().any(is_bsn) {
                activity.data.clone_from(&was.data);
            }
        }
    }
}
