//! How long the picture of a large schedule takes: 500 rules (at most 10 ms), half of them with a noted moment.

use chrono::NaiveDate;
use papers::retention_schedule::timeline;
use register::{
    Answer, Duration, Occurrence, Register, RetentionPeriod, StartEvent, StartShift, StartsFrom, Term, Unit,
};

fn main() {
    divan::main();
}

fn large() -> Register {
    const NAMES: [&str; 8] = [
        "Facturen",
        "Camerabeelden",
        "Sollicitaties",
        "Loonadministratie",
        "Klachten en vragen",
        "Nieuwsbrief",
        "Personeelsdossiers",
        "Gegevens van bezoekers van de open dag",
    ];
    let mut register = Register::default();
    for number in 0..500_u32 {
        let is_moment = number % 2 == 0;
        register.retention_periods.push(RetentionPeriod {
            id: format!("regel-{number}").as_str().into(),
            name: format!("{} {number}", NAMES[number as usize % NAMES.len()]),
            term: Answer::Confirmed(Term::Fixed(Duration { amount: 1 + number % 12, unit: Unit::Year })),
            starts_from: Answer::Confirmed(StartsFrom {
                event: if is_moment { StartEvent::EndOfContract } else { StartEvent::YearConcerned },
                words: String::new(),
                shift: if is_moment { StartShift::None } else { StartShift::NextJanuary },
            }),
            ..RetentionPeriod::default()
        });
        if is_moment {
            register.occurrences.push(Occurrence {
                id: format!("moment-{number}").as_str().into(),
                label: format!("Opdracht {number}"),
                event: StartEvent::EndOfContract,
                on: NaiveDate::from_ymd_opt(2020, 1 + number % 12, 1),
                periods: vec![format!("regel-{number}").as_str().into()],
            });
        }
    }
    register
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day")
}

#[divan::bench]
fn from_start(bencher: divan::Bencher) {
    bencher.with_inputs(large).bench_refs(|register| timeline::from_start(register));
}

#[divan::bench]
fn calendar(bencher: divan::Bencher) {
    bencher.with_inputs(large).bench_refs(|register| timeline::calendar(register, today()));
}
