//! What may go today, of a register with 5,000 rules, 500 activities of ten data items, 1,000 noted events,
//! 1,000 deletions and 50 holds: at most 5 ms. And 500 rules beside the law, known by their words: a part of
//! the 10 ms of a timeline.

use divan::Bencher;
use register::retention::compare::compare;
use register::retention::due::due;
use register::{
    Answer, DataItem, DeletionEvent, Duration, Hold, Occurrence, PersonalDataCategory, ProcessingActivity,
    Register, RetentionPeriod, RetentionPeriodId, StartEvent, StartShift, StartsFrom, Term, Unit,
};

fn main() {
    divan::main();
}

fn today() -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day")
}

fn period_id(number: usize) -> RetentionPeriodId {
    RetentionPeriodId(format!("termijn-{number}"))
}

fn rule(number: usize) -> RetentionPeriod {
    let (amount, unit, event, shift) = match number % 5 {
        0 => (7, Unit::Year, StartEvent::EndOfFinancialYear, StartShift::NextJanuary),
        1 => (4, Unit::Week, StartEvent::Recording, StartShift::None),
        2 => (4, Unit::Week, StartEvent::EndOfProcedure, StartShift::None),
        3 => (2, Unit::Year, StartEvent::EndOfEmployment, StartShift::None),
        _ => (14, Unit::Month, StartEvent::Visit, StartShift::None),
    };
    RetentionPeriod {
        id: period_id(number),
        name: format!("Regel {number}"),
        term: Answer::Confirmed(Term::Fixed(Duration { amount, unit })),
        starts_from: Answer::Confirmed(StartsFrom { event, shift, ..StartsFrom::default() }),
        statutory_id: if number.is_multiple_of(5) { "F01".to_owned() } else { String::new() },
        ..RetentionPeriod::default()
    }
}

fn register() -> Register {
    let mut register = Register {
        retention_periods: (0..5_000).map(rule).collect(),
        personal_data_categories: (0..100)
            .map(|number| PersonalDataCategory {
                id: format!("soort-{number}").as_str().into(),
                retention: Answer::Confirmed(period_id(number * 50)),
                ..PersonalDataCategory::default()
            })
            .collect(),
        ..Register::default()
    };
    for number in 0..500 {
        register.activities.push(ProcessingActivity {
            id: format!("activiteit-{number}").as_str().into(),
            data: Answer::Confirmed(
                (0..10)
                    .map(|item| DataItem {
                        category: Some(format!("soort-{}", (number + item) % 100).as_str().into()),
                        ..DataItem::default()
                    })
                    .collect(),
            ),
            retention: Answer::Confirmed((number * 10..number * 10 + 10).map(period_id).collect()),
            ..ProcessingActivity::default()
        });
    }
    for number in 0..1_000 {
        let on = today() - chrono::Days::new(u64::try_from(number).expect("small"));
        register.occurrences.push(Occurrence {
            id: format!("gebeurtenis-{number}").as_str().into(),
            event: StartEvent::EndOfProcedure,
            on: Some(on),
            periods: vec![period_id(number * 5 + 2)],
            ..Occurrence::default()
        });
        register.deletion_events.push(DeletionEvent {
            period: Some(period_id(number * 5)),
            through: Some(on),
            done_on: Some(today()),
            ..DeletionEvent::default()
        });
    }
    for number in 0..50 {
        register.holds.push(Hold {
            id: format!("stop-{number}").as_str().into(),
            activities: vec![format!("activiteit-{}", number * 10).as_str().into()],
            ..Hold::default()
        });
    }
    register
}

#[divan::bench]
fn due_today(bencher: Bencher<'_, '_>) {
    let register = register();
    let list = due(&register, today());
    assert!(list.due.len() > 1_000 && !list.frozen.is_empty() && !list.unknown.is_empty());
    bencher.bench_local(|| due(&register, today()).due.len());
}

#[divan::bench]
fn compare_500_by_their_words(bencher: Bencher<'_, '_>) {
    const NAMES: &[&str] =
        &["Facturen", "Camerabeelden", "Sollicitaties", "Personeelsdossiers", "Wat er verder is"];
    let mut register = register();
    register.retention_periods.truncate(500);
    for (place, period) in register.retention_periods.iter_mut().enumerate() {
        period.statutory_id.clear();
        period.name = NAMES[place % NAMES.len()].to_owned();
    }
    bencher.bench_local(|| {
        register.retention_periods.iter().filter(|period| compare(&register, period).is_some()).count()
    });
}
