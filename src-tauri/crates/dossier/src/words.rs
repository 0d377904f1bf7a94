//! Short Dutch for rows in lists: a legal basis, a retention rule.

use chrono::NaiveDateTime;
use papers::dutch;
use register::{LegalBasis, RetentionPeriod, StartEvent, StartShift, Term};

/// "toestemming", as a list names it.
pub(crate) fn legal_basis(basis: LegalBasis) -> &'static str {
    match basis {
        LegalBasis::Consent => "toestemming",
        LegalBasis::Contract => "overeenkomst",
        LegalBasis::LegalObligation => "wettelijke plicht",
        LegalBasis::VitalInterests => "vitaal belang",
        LegalBasis::PublicTask => "publieke taak",
        LegalBasis::LegitimateInterests => "gerechtvaardigd belang",
    }
}

/// "2 jaar na de levering"; empty when nobody said how long.
pub(crate) fn retention(period: &RetentionPeriod) -> String {
    let (length, moment) = retention_parts(period);
    length + &moment
}

/// The same in two: how long, "2 jaar", and from when with what stands between, " na de levering".
pub(crate) fn retention_parts(period: &RetentionPeriod) -> (String, String) {
    let Some(term) = period.term.value() else { return (String::new(), String::new()) };
    let length = match term {
        Term::Fixed(duration) => dutch::duration(*duration),
        Term::Maximum(duration) => format!("hooguit {}", dutch::duration(*duration)),
        Term::Minimum(duration) => format!("ten minste {}", dutch::duration(*duration)),
        Term::Until { event, at_most: None } => {
            return (format!("tot {}", dutch::phrase(event)), String::new());
        }
        Term::Until { event, at_most: Some(most) } => {
            return (
                format!("tot {}", dutch::phrase(event)),
                format!(", hooguit {}", dutch::duration(*most)),
            );
        }
        Term::Criterion { criterion } => {
            return (format!("zo lang als {}", dutch::phrase(criterion)), String::new());
        }
        Term::ClientInstruction { client } => {
            return (format!("zo lang als {} dat wil", dutch::phrase(client)), String::new());
        }
        Term::WhileActive => return ("zo lang als het in gebruik is".to_owned(), String::new()),
        Term::NotKept { after } if after.is_empty() => return ("niet bewaard".to_owned(), String::new()),
        Term::NotKept { after } => {
            return ("niet bewaard".to_owned(), format!(" na {}", dutch::phrase(after)));
        }
    };
    let Some(start) = period.starts_from.value() else { return (length, String::new()) };
    let own = dutch::phrase(&start.words);
    let moment = if own.is_empty() { start_event(start.event) } else { &own };
    let from = match (start.shift, moment.is_empty()) {
        (_, true) => String::new(),
        (StartShift::None, false) => format!(" na {moment}"),
        (StartShift::NextJanuary, false) => format!(", vanaf 1 januari na {moment}"),
    };
    (length, from)
}

/// The moment after "na"; empty for a moment that only its words can name.
pub(crate) fn start_event(event: StartEvent) -> &'static str {
    match event {
        StartEvent::EndOfProcedure => "het einde van de procedure",
        StartEvent::EndOfEmployment => "het einde van het dienstverband",
        StartEvent::EndOfContract => "het einde van de overeenkomst",
        StartEvent::LastContact => "het laatste contact",
        StartEvent::LastPurchase => "de laatste aankoop",
        StartEvent::InvoiceDate => "de datum van de factuur",
        StartEvent::EndOfFinancialYear => "het einde van het boekjaar",
        StartEvent::Receipt => "de ontvangst",
        StartEvent::Recording => "de opname",
        StartEvent::Unsubscription => "de afmelding",
        StartEvent::ConsentGiven => "de toestemming",
        StartEvent::ConsentWithdrawn => "het intrekken van de toestemming",
        StartEvent::Settlement => "de afhandeling",
        StartEvent::Visit => "het bezoek",
        StartEvent::YearConcerned => "het jaar waar het om gaat",
        StartEvent::Other => "",
    }
}

/// "14:03", "gisteren om 14:03" or "4 maart 2026 om 14:03": a moment as one speaks of it now.
pub(crate) fn moment(at: NaiveDateTime, now: NaiveDateTime) -> String {
    let time = at.format("%H:%M");
    match (now.date() - at.date()).num_days() {
        0 => time.to_string(),
        1 => format!("gisteren om {time}"),
        _ => whole_moment(at),
    }
}

/// "4 maart 2026 om 14:03".
pub(crate) fn whole_moment(at: NaiveDateTime) -> String {
    format!("{} om {}", dutch::date(at.date()), at.format("%H:%M"))
}

/// "veertien": numbers up to twenty as words, as in a sentence that begins with one.
pub(crate) fn in_words(number: usize) -> String {
    const TEENS: [&str; 8] =
        ["dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig"];
    number
        .checked_sub(13)
        .and_then(|at| TEENS.get(at))
        .map_or_else(|| dutch::number(number), |word| (*word).to_owned())
}

/// "34 kB", "1,2 MB": the size of a file.
pub(crate) fn size(bytes: u64) -> String {
    const KILO: u64 = 1000;
    match bytes {
        0..1_000_000 => format!("{} kB", bytes.div_ceil(KILO)),
        _ => format!("{},{} MB", bytes / (KILO * KILO), bytes % (KILO * KILO) / (100 * KILO)),
    }
}
