//! Een groep mensen leest in geen enkele verklaring wat u met hun gegevens doet.

use crate::check::{Check, Findings, Severity};
use crate::informed::{self, NotTold};
use crate::law::Article;
use crate::{DataSubjectCategory, FieldId, Register};

pub(crate) const CHECK: Check = Check {
    id: "statement/group-not-informed",
    // And art. 14, for who did not give the data themselves.
    article: Article::avg("13").lid(1),
    // The owner gave a reason, and people can be told otherwise (art. 13 lid 4).
    severity: Severity::Caution,
    run,
};

fn run(register: &Register, found: &mut Findings<'_>) {
    let informed = informed::informed(register);
    for group in &register.data_subject_categories {
        let ours = informed.iter().filter(|it| it.group.id == group.id && is_ours(it));
        let (told, not): (Vec<_>, Vec<_>) = ours.partition(|it| it.not_told.is_none());
        let names: Vec<&str> = not.iter().map(|it| it.activity.name.as_str()).collect();
        if !names.is_empty() {
            found.say(&group.id, FieldId::DataSubjectInformedBy, message(group, &names, told.is_empty()));
        }
    }
}

/// It happens now, and the firm itself decides on it.
fn is_ours(it: &informed::Informed<'_>) -> bool {
    informed::is_ours_to_tell(it.activity) && matches!(it.not_told, None | Some(NotTold::KeptOut(_)))
}

fn message(group: &DataSubjectCategory, activities: &[&str], nothing: bool) -> String {
    let names = activities.iter().map(|name| format!("“{name}”")).collect::<Vec<_>>().join(", ");
    let what = if nothing {
        format!("{} lezen in geen verklaring wat u met hun gegevens doet: {names}.", group.name)
    } else {
        format!("{} lezen in geen verklaring over {names}.", group.name)
    };
    format!(
        "{} Zet het in een verklaring, of vertel het hun op een andere manier.",
        crate::wording::capitalised(&what)
    )
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::{activity, finds, finds_nothing};
    use crate::{ActivityStatus, Role};

    #[test]
    fn who_is_told_nowhere_is_found() {
        let payroll = || activity("Loon").of("medewerkers");
        finds_nothing(&CHECK, payroll());
        finds(&CHECK, payroll().its(|it| it.unpublished_because = "dat staat in het handboek".to_owned()));
    }

    #[test]
    fn what_does_not_happen_and_what_a_client_tells_is_not() {
        let kept_out =
            || activity("Loon").of("medewerkers").its(|it| it.unpublished_because = "elders".to_owned());
        finds_nothing(&CHECK, kept_out().its(|it| it.status = ActivityStatus::Draft));
        finds_nothing(&CHECK, kept_out().its(|it| it.status = ActivityStatus::Stopped));
        finds_nothing(&CHECK, kept_out().role(Role::Processor));
    }
}
