//! Short Dutch for the cells of the schedule and the picture.

use register::retention::due::{Bundle, Due};
use register::{StartEvent, StartShift, StartsFrom, Term};

use crate::dutch;

/// How long: "7 jaar", "hooguit 2 jaar", "tot u zich afmeldt".
pub(super) fn term(term: &Term) -> String {
    match term {
        Term::Fixed(duration) => dutch::duration(*duration),
        Term::Maximum(duration) => format!("hooguit {}", dutch::duration(*duration)),
        Term::Minimum(duration) => format!("ten minste {}", dutch::duration(*duration)),
        Term::Until { event, at_most: None } => format!("tot {}", dutch::phrase(event)),
        Term::Until { event, at_most: Some(most) } => {
            format!("tot {}, en hooguit {}", dutch::phrase(event), dutch::duration(*most))
        }
        Term::Criterion { criterion } => format!("zo lang als {}", dutch::phrase(criterion)),
        Term::ClientInstruction { client } => format!("zo lang als {} bepaalt", dutch::phrase(client)),
        Term::WhileActive => "zo lang als in gebruik".to_owned(),
        Term::NotKept { after } if after.trim().is_empty() => "niet bewaard".to_owned(),
        Term::NotKept { after } => format!("niet bewaard na {}", dutch::phrase(after)),
    }
}

/// From when, after "vanaf": "de levering", "1 januari na het boekjaar"; empty when only words can say it and there
/// are none.
pub(super) fn start(start: &StartsFrom) -> String {
    let own = dutch::phrase(&start.words);
    let moment = if own.is_empty() { event(start.event).to_owned() } else { own };
    match start.shift {
        _ if moment.is_empty() => moment,
        StartShift::None => moment,
        StartShift::NextJanuary => format!("1 januari na {moment}"),
    }
}

/// The moment after "na", for an owner who gave it no words.
pub(super) fn event(event: StartEvent) -> &'static str {
    match event {
        StartEvent::EndOfProcedure => "het einde van de procedure",
        StartEvent::EndOfEmployment => "het einde van het dienstverband",
        StartEvent::EndOfContract => "het einde van de overeenkomst",
        StartEvent::LastContact => "het laatste contact",
        StartEvent::LastPurchase => "de laatste aankoop",
        StartEvent::InvoiceDate => "de datum van de factuur",
        StartEvent::EndOfFinancialYear => "het boekjaar",
        StartEvent::Receipt => "de ontvangst",
        StartEvent::Recording => "de opname",
        StartEvent::Unsubscription => "de afmelding",
        StartEvent::ConsentGiven => "de toestemming",
        StartEvent::ConsentWithdrawn => "het intrekken van de toestemming",
        StartEvent::Settlement => "de afhandeling",
        StartEvent::Visit => "het bezoek",
        StartEvent::YearConcerned => "het jaar waar de gegevens over gaan",
        StartEvent::Other => "",
    }
}

/// A part of what falls under a rule, by itself: "2018 en eerder", "2016 tot en met 2018", "tot en met 24 oktober
/// 2026", "Vacature winkel".
pub(super) fn bundle(bundle: &Bundle<'_>) -> String {
    match bundle {
        Bundle::Years { from: None, through } => format!("{through} en eerder"),
        Bundle::Years { from: Some(from), through } if from == through => through.to_string(),
        Bundle::Years { from: Some(from), through } => format!("{from} tot en met {through}"),
        Bundle::Moments { through, .. } => format!("tot en met {}", dutch::date(*through)),
        Bundle::Occurrence(occurrence) => dutch::phrase(&occurrence.label),
    }
}

/// The rule and the part of it: "Facturen, 2018 en eerder", "Sollicitaties: Vacature winkel".
pub(super) fn part(part: &Due<'_>) -> String {
    let name = dutch::phrase(&part.period.name);
    let of_it = bundle(&part.bundle);
    match part.bundle {
        _ if of_it.is_empty() => name,
        Bundle::Occurrence(_) => format!("{name}: {of_it}"),
        Bundle::Years { .. } | Bundle::Moments { .. } => format!("{name}, {of_it}"),
    }
}
