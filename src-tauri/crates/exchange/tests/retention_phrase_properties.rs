//! What holds for every phrase: the original stays, nothing stops the reader, and what is written in several ways is
//! read as the one thing it says.

use exchange::retention_phrase::{Outcome, Why, read};
use proptest::prelude::*;
use register::{Answer, Duration, RetentionCondition, StartEvent, StartShift, Term, Unit};

/// Numbers in words, for the ones people write so.
const IN_WORDS: &[(u32, &str)] =
    &[(1, "één"), (2, "twee"), (5, "vijf"), (7, "zeven"), (10, "tien"), (12, "twaalf"), (20, "twintig")];

const UNITS: &[(Unit, &[&str], u32)] = &[
    (Unit::Year, &["jaar", "jaren", "jr", "jr.", "j", "years", "yr"], 150),
    (Unit::Month, &["maanden", "maand", "mnd", "mnd.", "months"], 1800),
    (Unit::Week, &["weken", "week", "wk", "weeks"], 7800),
    (Unit::Day, &["dagen", "dag", "dgn", "days"], 54_000),
];

const STARTS: &[(StartEvent, &[&str])] = &[
    (
        StartEvent::EndOfEmployment,
        &[
            "na einde dienstverband",
            "na uitdiensttreding",
            "na uit dienst",
            "na einde d.v.",
            "after end of employment",
        ],
    ),
    (
        StartEvent::EndOfContract,
        &[
            "na einde contract",
            "na beëindiging overeenkomst",
            "na afloop van de overeenkomst",
            "after termination of contract",
        ],
    ),
    (
        StartEvent::EndOfProcedure,
        &[
            "na afwijzing",
            "na einde sollicitatieprocedure",
            "nadat de procedure is afgerond",
            "after rejection",
        ],
    ),
    (
        StartEvent::LastContact,
        &[
            "na laatste contact",
            "na het laatste contactmoment",
            "vanaf laatste interactie",
            "since last contact",
        ],
    ),
    (StartEvent::LastPurchase, &["na levering", "na de laatste bestelling", "na aankoop", "after purchase"]),
    (StartEvent::InvoiceDate, &["na factuurdatum", "vanaf de factuurdatum", "after invoice date"]),
    (
        StartEvent::EndOfFinancialYear,
        &["na einde boekjaar", "na afloop van het boekjaar", "after end of financial year"],
    ),
    (StartEvent::Receipt, &["na ontvangst", "vanaf de ontvangstdatum"]),
    (StartEvent::Recording, &["na opname", "vanaf de opname", "after recording"]),
    (StartEvent::Settlement, &["na afhandeling", "na afhandeling van de klacht", "na sluiting dossier"]),
    (StartEvent::Visit, &["na bezoek", "na het laatste bezoek"]),
    (StartEvent::Unsubscription, &["na afmelding", "na uitschrijving"]),
    (StartEvent::ConsentWithdrawn, &["na intrekking toestemming", "na het intrekken van de toestemming"]),
    (
        StartEvent::Other,
        &[
            "na heffing",
            "na oplevering",
            "na indiensttreding",
            "na einde lidmaatschap",
            "na ondertekening contract",
        ],
    ),
];

/// A term of so long.
type Bounded = fn(Duration) -> Term;

/// A bound, and how it is put before a period.
const BOUNDS: &[(&str, Bounded)] = &[
    ("", Term::Fixed),
    ("maximaal ", Term::Maximum),
    ("max. ", Term::Maximum),
    ("ten hoogste ", Term::Maximum),
    ("uiterlijk ", Term::Maximum),
    ("niet langer dan ", Term::Maximum),
    ("up to ", Term::Maximum),
    ("minimaal ", Term::Minimum),
    ("ten minste ", Term::Minimum),
    ("at least ", Term::Minimum),
];

/// What a phrase says, and one way to write it.
fn written() -> impl Strategy<Value = (Term, Option<StartEvent>, String)> {
    let duration = (0..UNITS.len()).prop_flat_map(|unit| {
        let (_, names, most) = UNITS[unit];
        (Just(unit), 1..=most, 0..names.len(), any::<bool>())
    });
    let start =
        prop::option::of((0..STARTS.len()).prop_flat_map(|start| (Just(start), 0..STARTS[start].1.len())));
    (duration, start, 0..BOUNDS.len(), 0..8_u8, 0..3_u8).prop_map(
        |((unit, amount, name, in_words), start, bound, order, tail)| {
            let (unit, names, _) = UNITS[unit];
            let number = IN_WORDS
                .iter()
                .find(|(value, _)| *value == amount && in_words)
                .map_or_else(|| amount.to_string(), |(_, word)| (*word).to_owned());
            let (before, term) = BOUNDS[bound];
            let length = format!("{before}{number} {}", names[name]);
            let tail = ["", " (fiscaal)", " bewaard"][usize::from(tail)];
            let text = match (&start, order) {
                (None, _) => format!("{length}{tail}"),
                (Some((at, way)), 0) => format!("{} {length}{tail}", STARTS[*at].1[*way]),
                (Some((at, way)), 1) => format!("{length} ({}){tail}", STARTS[*at].1[*way]),
                (Some((at, way)), 2) => format!("{length}\n{}{tail}", STARTS[*at].1[*way]),
                (Some((at, way)), 3) => format!("Facturen: {length} {}{tail}", STARTS[*at].1[*way]),
                (Some((at, way)), _) => format!("{length} {}{tail}", STARTS[*at].1[*way]),
            };
            (term(Duration { amount, unit }), start.map(|(at, _)| STARTS[at].0), text)
        },
    )
}

/// Pieces of phrases in any order: what nobody would write, and somebody will.
fn jumble() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "7",
        "0",
        "-3",
        "2,5",
        "10.000",
        "99999999999999999999",
        "½",
        "1/2",
        "jaar",
        "mnd",
        "weken",
        "uur",
        "een",
        "half",
        "zeven",
        "(",
        ")",
        "((",
        ",",
        ";",
        ".",
        ":",
        "/",
        "-",
        "–",
        "+",
        "++",
        "&",
        "<br>",
        "&nbsp;",
        "&#0;",
        "&#x110000;",
        "<",
        ">",
        "≤",
        "%",
        "?",
        "\n",
        "\u{a0}",
        "\u{feff}",
        "🙂",
        "é",
        "e\u{301}",
        "ß",
        "İ",
        "na",
        "nadat",
        "tot",
        "zolang",
        "tenzij",
        "bij",
        "voor",
        "daarna",
        "direct",
        "niet",
        "bewaard",
        "langer",
        "of langer",
        "eerder",
        "anders",
        "of",
        "en",
        "maar",
        "1 januari",
        "het jaar waarin",
        "volgend op",
        "toestemming",
        "met toestemming",
        "zonder",
        "tenzij toestemming",
        "einde contract",
        "boekjaar",
        "max",
        "min",
        "ten minste",
        "i.v.m.",
        "art. 52 AWR",
        "fiscaal",
        "P7Y",
        "29 februari",
        "31-02-2027",
        "verwijderd",
        "geanonimiseerd",
        "permanent",
        "n.v.t.",
        "klant bepaalt",
        "duur van",
        "inactiviteit",
        "leeftijd van",
        "18 jaar",
        "plus",
        "facturen",
    ]);
    (prop::collection::vec((piece, prop::sample::select(vec![" ", "", "  "])), 0..40))
        .prop_map(|pieces| pieces.into_iter().flat_map(|(piece, gap)| [piece, gap]).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn however_it_is_written_it_is_read_the_same((term, event, text) in written()) {
        let reading = read(&text);
        prop_assert_eq!(reading.rules().len(), 1, "{:?} {:?}", &text, reading.outcome);
        let rule = &reading.rules()[0];
        prop_assert_eq!(&rule.term, &term, "{}", text);
        prop_assert_eq!(rule.starts_from.as_ref().map(|start| start.event), event, "{}", text);
        prop_assert_eq!(rule.condition, RetentionCondition::Always);
    }

    #[test]
    fn nothing_stops_the_reader(text in prop_oneof![jumble(), any::<String>(), "[ -~\\u{80}-\\u{2fff}]{0,80}"]) {
        let reading = read(&text);
        prop_assert_eq!(&reading.original_text, &text);
        prop_assert_eq!(reading.rules().is_empty(), reading.why().is_some());
        prop_assert_eq!(reading.periods().len(), reading.rules().len());
        for (period, rule) in reading.periods().iter().zip(reading.rules()) {
            prop_assert_eq!(&period.original_text, &text);
            prop_assert!(period.name.is_empty() && period.term.confirmed().is_none());
            // Whatever it counts, it is a number of units somebody can wait for.
            if let Some(duration) = rule.duration() {
                prop_assert!((1..=55_000).contains(&duration.amount));
            }
        }
    }
}

#[test]
fn a_cell_of_a_megabyte_is_no_cell() {
    for text in ["7 jaar, ".repeat(130_000), "(".repeat(1_000_000), "é".repeat(600_000)] {
        let reading = read(&text);
        assert_eq!(reading.why(), Some(Why::TooLong));
        assert_eq!(reading.original_text, text);
    }
}

#[test]
fn amounts_nobody_can_mean_are_not_understood() {
    for text in
        ["0 jaar", "-1 jaar", "10.000 jaar", "10000 jaar", "151 jaar", "0,1 dag", "99999999999999999999 jaar"]
    {
        assert_eq!(read(text).why(), Some(Why::Amount), "{text}");
    }
}

/// Dutch and English are read. A number in another language is a number of something, and no guess is made of what.
#[test]
fn a_language_that_is_not_read_gives_no_period() {
    for text in [
        "5 ans après la fin du contrat",
        "3 mois",
        "12 Monate nach Vertragsende",
        "7 Kalenderjahre",
        "5 años",
        "10 lat od zakończenia umowy",
        "2 yıl",
        "5 лет",
        "7 年",
    ] {
        let reading = read(text);
        assert!(reading.rules().is_empty() && reading.why().is_some(), "{text}: {:?}", reading.outcome);
        assert_eq!(reading.original_text, text);
    }
}

#[test]
fn each_refusal_has_its_reason() {
    for (text, why) in [
        ("", Why::Empty),
        (" \n ", Why::Empty),
        ("n.v.t.", Why::NotApplicable),
        ("nog te bepalen", Why::NotDecided),
        ("permanent", Why::NoEnd),
        ("conform wettelijke termijn", Why::Elsewhere),
        ("afhankelijk van de soort gegevens", Why::Depends),
        ("2 tot 5 jaar", Why::Range),
        ("circa 2 jaar", Why::Vague),
        ("10 werkdagen", Why::Unit),
        ("7", Why::NoUnit),
        ("voor de administratie", Why::NoPeriod),
        ("2 jaar (geaggregeerd na 6 maanden)", Why::Steps),
        ("7 jaar, 2 jaar", Why::TwoPeriods),
        ("om de 2 jaar", Why::Unclear),
    ] {
        assert_eq!(read(text).why(), Some(why), "{text}");
        assert!(!why.dutch().is_empty());
    }
}

#[test]
fn a_draft_holds_all_that_was_said() {
    let reading = read(
        "Camerabeelden 4 weken na opname (tenzij incident) i.v.m. diefstal, daarna vernietigen; bij incident 1 jaar",
    );
    let Outcome::Understood(rules) = &reading.outcome else { panic!("{:?}", reading.outcome) };
    assert_eq!(rules[0].subject, "Camerabeelden");
    assert_eq!(rules[0].exception, "tenzij incident");
    assert_eq!(rules[1].only, "bij incident");
    let drafts = reading.periods();
    assert_eq!(drafts[0].term, Answer::Proposed(Term::Fixed(Duration { amount: 4, unit: Unit::Week })));
    assert_eq!(
        drafts[0].reason,
        Answer::Proposed("i.v.m. diefstal; uitzondering: tenzij incident".to_owned())
    );
    assert_eq!(drafts[0].end_action, Answer::Proposed(register::EndAction::Destroy));
    assert_eq!(drafts[1].reason, Answer::Proposed("alleen: bij incident".to_owned()));
    assert_eq!(drafts[1].starts_from, Answer::Open);
}

#[test]
fn the_first_of_january_is_kept() {
    for text in [
        "7 jaar vanaf 1 januari volgend op het jaar waarin het dienstverband eindigt",
        "7 jaar na afloop van het kalenderjaar waarin het dienstverband is geëindigd",
        "7 jaar na het jaar van uitdiensttreding",
        "1 januari na einde dienstverband 7 jaar",
    ] {
        let reading = read(text);
        let start = reading.rules().first().and_then(|rule| rule.starts_from.clone()).expect(text);
        assert_eq!(
            (start.event, start.shift),
            (StartEvent::EndOfEmployment, StartShift::NextJanuary),
            "{text}"
        );
    }
}
