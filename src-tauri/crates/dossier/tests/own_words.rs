//! The owner's own words: they stay, they are flagged when what they replaced changes, and they can be given back.

use ::register::*;
use chrono::NaiveDate;
use dossier::drift::WordKind;
use dossier::statement::Choices;
use dossier::{Dossier, Ids};

fn day() -> NaiveDate {
    "2026-11-21".parse().expect("a day")
}

fn website() -> VariantId {
    VariantId::from("website")
}

fn bakery() -> Dossier {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/dossiers/bakkerij.json");
    let text = std::fs::read(path).expect("the example");
    let register = exchange::json::read(&text).expect("a register").register;
    Dossier::unnamed(register, Ids::from(|| 7), day()).expect("a dossier")
}

fn variant(dossier: &Dossier) -> StatementVariant {
    dossier.register().statement_variants.iter().find(|it| it.id == website()).expect("a variant").clone()
}

fn write(dossier: &mut Dossier, texts: Vec<OwnText>) -> Vec<FieldProblem> {
    let changed = StatementVariant { own_texts: texts, ..variant(dossier) };
    dossier.save_statement_variant(changed).expect("it is saved").problems
}

fn words(dossier: &Dossier) -> String {
    document::words(&dossier.statement(&Choices::default(), day()))
}

/// How the newsletter's consent is told, in the owner's words.
fn consent(text: &str) -> OwnText {
    OwnText {
        target: "basis-consent".to_owned(),
        record: newsletter(),
        text: text.to_owned(),
        ..OwnText::default()
    }
}

fn newsletter() -> String {
    let dossier = bakery();
    let fact = dossier
        .sentences(&website(), day())
        .expect("sentences")
        .into_iter()
        .find(|sentence| sentence.message == "basis-consent")
        .expect("somebody is asked for consent");
    fact.facts[0].record.clone()
}

/// Changes the basis from consent to a contract or back.
fn rest_on(dossier: &mut Dossier, basis: LegalBasis) {
    let record = newsletter();
    let activity = dossier
        .register()
        .activities
        .iter()
        .find(|it| it.purposes.iter().any(|purpose| format!("purpose/{}", purpose.id) == record));
    let mut activity = activity.expect("the newsletter").clone();
    for purpose in &mut activity.purposes {
        if let Answer::Confirmed(bases) = &mut purpose.legal_bases {
            bases.iter_mut().for_each(|used| used.basis = basis);
        }
    }
    dossier.save_activity(activity).expect("it is saved");
}

fn flagged(dossier: &Dossier) -> Vec<String> {
    let found = dossier.findings(day()).into_iter();
    found.filter(|it| it.check == "statement/own-text-outdated").map(|it| it.message).collect()
}

#[test]
fn own_words_outlive_a_change_of_facts_and_what_they_replaced_is_written_down() {
    let mut dossier = bakery();
    assert_eq!(write(&mut dossier, vec![consent("U vinkt het zelf aan.")]), []);
    assert_eq!(variant(&dossier).own_texts[0].replaced, "U zegt zelf ja (toestemming).");
    assert!(words(&dossier).contains("U vinkt het zelf aan."));
    let mut organisation = dossier.register().organisation.clone();
    organisation.trade_name = Answer::Confirmed("Bakkerij Jansen en Zoon".to_owned());
    dossier.save_organisation(organisation).expect("it is saved");
    assert!(words(&dossier).contains("U vinkt het zelf aan."));
    assert_eq!(flagged(&dossier), [""; 0]);
}

#[test]
fn own_words_are_flagged_when_the_sentence_they_replaced_changes() {
    let mut dossier = bakery();
    let section = OwnText {
        target: "security".to_owned(),
        text: "Wij letten goed op.".to_owned(),
        ..OwnText::default()
    };
    write(&mut dossier, vec![section]);
    assert!(variant(&dossier).own_texts[0].replaced.len() > 40, "the words of the whole part");
    let rows = dossier.own_texts(&website(), day()).expect("rows");
    assert!(!rows[0].is_outdated);
    assert!(
        rows[0]
            .pieces
            .iter()
            .any(|piece| piece.kind == WordKind::New && piece.text.contains("letten goed op"))
    );

    let mut measure = dossier.register().measures[0].clone();
    measure.public_text = Answer::Confirmed("Wij sluiten 's avonds af.".to_owned());
    dossier
        .edit(dossier::Operation::Changed(dossier::Named::new(RecordKind::Measure, "")), |register| {
            register.measures[0] = measure
        })
        .expect("it is saved");
    let rows = dossier.own_texts(&website(), day()).expect("rows");
    assert!(rows[0].is_outdated);
    let told = flagged(&dossier);
    assert_eq!(told.len(), 1);
    assert!(
        told[0].starts_with("Uw eigen tekst “Wij letten goed op.” staat op de plaats van een zin"),
        "{told:?}"
    );

    dossier.keep_own_words(&website(), &rows[0].own, day()).expect("it is kept");
    assert_eq!(flagged(&dossier), [""; 0], "the owner looked at it");
    assert!(words(&dossier).contains("Wij letten goed op."));
}

#[test]
fn own_words_whose_sentence_is_gone_are_named_and_not_lost() {
    let mut dossier = bakery();
    write(&mut dossier, vec![consent("U vinkt het zelf aan.")]);
    rest_on(&mut dossier, LegalBasis::Contract);
    assert!(!words(&dossier).contains("U vinkt het zelf aan."));
    assert_eq!(variant(&dossier).own_texts.len(), 1, "the text is kept");
    assert!(flagged(&dossier)[0].contains("staat niet meer in de verklaring"), "{:?}", flagged(&dossier));
    rest_on(&mut dossier, LegalBasis::Consent);
    assert!(words(&dossier).contains("U vinkt het zelf aan."), "and it comes back");
    assert_eq!(flagged(&dossier), [""; 0]);
}

#[test]
fn the_standard_words_come_back_and_that_can_be_undone() {
    let mut dossier = bakery();
    let standard = words(&dossier);
    write(&mut dossier, vec![consent("U vinkt het zelf aan.")]);
    let row = dossier.own_texts(&website(), day()).expect("rows").remove(0);
    assert_eq!(row.standard.as_deref(), Some("U zegt zelf ja (toestemming)."));
    dossier.restore_standard(&website(), &row.own).expect("they are back");
    assert_eq!(words(&dossier), standard);
    dossier.undo().expect("an undo");
    assert!(words(&dossier).contains("U vinkt het zelf aan."));
}

#[test]
fn a_finding_about_own_words_can_be_set_aside() {
    let mut dossier = bakery();
    write(&mut dossier, vec![consent("U vinkt het zelf aan.")]);
    rest_on(&mut dossier, LegalBasis::Contract);
    let record = RecordRef::new(RecordKind::Variant, "website");
    dossier
        .set_aside("statement/own-text-outdated", &record, FieldId::VariantOwnTexts, "Komt terug.", None)
        .expect("it is set aside");
    assert_eq!(flagged(&dossier), [""; 0]);
}

#[test]
fn markup_blanks_and_far_too_much_are_each_a_sentence_and_nothing_is_lost() {
    let mut dossier = bakery();
    for (text, part) in [
        ("Wij zijn <b>Jansen</b>.".to_owned(), "opmaak"),
        ("Wij zijn [naam].".to_owned(), "ingevuld"),
        ("Wij bewaren dat … jaar.".to_owned(), "ingevuld"),
        ("woord ".repeat(10_000).trim().to_owned(), "1.000 woorden"),
    ] {
        let problems = write(&mut dossier, vec![consent(&text)]);
        let [problem] = problems.as_slice() else { panic!("{problems:?}") };
        assert_eq!(problem.field, FieldId::OwnTextText);
        assert!(problem.text.contains(part), "{}", problem.text);
        assert_eq!(variant(&dossier).own_texts[0].text, text, "as it was typed");
        assert_eq!(dossier.reloaded().expect("its tables"), *dossier.register());
        let found = dossier.findings(day());
        assert!(found.iter().any(|it| it.check == "statement/own-text-unfit" && it.message.contains(part)));
        let row = dossier.own_texts(&website(), day()).expect("rows").remove(0);
        assert_eq!(row.problems, std::slice::from_ref(&problem.text));
    }
    // Markup is words: nothing of it runs.
    write(&mut dossier, vec![consent("Kijk <script>alert(1)</script>.")]);
    let page = document::html::page(&dossier.statement(&Choices::default(), day()));
    assert!(!page.contains("<script>") && page.contains("&lt;script&gt;"), "a page has no script");
}

#[test]
fn what_the_law_asks_can_be_worded_but_not_emptied_or_left_out() {
    let mut dossier = bakery();
    let empty = OwnText { target: "identity".to_owned(), text: "  ".to_owned(), ..OwnText::default() };
    let standard = words(&dossier);
    write(&mut dossier, vec![empty]);
    assert_eq!(words(&dossier), standard, "an empty text empties nothing");
    let left_out = ["identity", "security"]
        .map(|part| LeftOut { part: part.to_owned(), reason: "Kort.".to_owned() })
        .to_vec();
    let changed = StatementVariant { own_texts: Vec::new(), left_out, ..variant(&dossier) };
    dossier.save_statement_variant(changed).expect("it is saved");
    let parts = dossier.statement_parts(&website(), day()).expect("parts");
    let part = |id: &str| parts.iter().find(|part| part.id == id).expect("a part").clone();
    assert_eq!(part("identity").title, "1. Wie zijn wij?", "it stays");
    assert_eq!(part("identity").article, "art. 13 lid 1 onder a AVG");
    assert_eq!(part("identity").wants[0], "de naam van uw bedrijf");
    assert!(!part("identity").because.is_empty() && !part("identity").may_be_left_out);
    assert_eq!(part("security").title, "", "it is left out");
    assert_eq!((part("security").name.as_str(), part("security").wants.len()), ("Beveiliging", 0));
    assert!(part("security").may_be_left_out && part("security").article.is_empty());
    let found = dossier.findings(day());
    let told: Vec<&str> = found
        .iter()
        .filter(|it| it.check == "statement/mandatory-part-left-out")
        .map(|it| it.message.as_str())
        .collect();
    assert_eq!(
        told,
        ["Het deel over wie u bent blijft in de verklaring staan (art. 13 lid 1 onder a AVG). \
          Mensen moeten weten wie hun gegevens heeft. U kunt het wel in uw eigen woorden zeggen."]
    );
}

/// The words of "In het kort", and of the rest.
fn layers(dossier: &Dossier) -> (String, String) {
    let mut rest = dossier.statement(&Choices::default(), day());
    let at = rest.sections.iter().position(|it| it.id == "summary").expect("a summary");
    let summary =
        document::Document { lead: Vec::new(), sections: vec![rest.sections.remove(at)], ..rest.clone() };
    (document::words(&summary), document::words(&rest))
}

#[test]
fn the_summary_takes_own_words_and_says_what_the_text_says() {
    let mut dossier = bakery();
    let (before, _) = layers(&dossier);
    let whole = |place: Place, text: &str| OwnText {
        target: "summary".to_owned(),
        place,
        text: text.to_owned(),
        ..OwnText::default()
    };
    write(
        &mut dossier,
        vec![whole(Place::Before, "Lees dit eerst."), whole(Place::After, "Vragen? Bel ons.")],
    );
    let (summary, rest) = layers(&dossier);
    assert!(summary.contains("Lees dit eerst.") && summary.contains("Vragen? Bel ons."), "{summary}");
    assert!(!rest.contains("Lees dit eerst."));

    // One sentence of it, and one that the text has too.
    let one = |target: &str, text: &str| OwnText {
        target: target.to_owned(),
        text: text.to_owned(),
        ..OwnText::default()
    };
    let shared = "never-sold";
    let standard = dossier.sentences(&website(), day()).expect("sentences");
    let twice = standard.iter().filter(|it| it.message == shared).count();
    assert_eq!(twice, 2, "the example says it in both layers");
    write(
        &mut dossier,
        vec![one("summary-rights", "Wat u mag, staat verderop."), one(shared, "Niets is te koop.")],
    );
    let (summary, rest) = layers(&dossier);
    assert!(summary.contains("Wat u mag, staat verderop."), "{summary}");
    assert!(summary.contains("Niets is te koop.") && rest.contains("Niets is te koop."), "{summary}\n{rest}");
    let rows = dossier.own_texts(&website(), day()).expect("rows");
    assert!(rows.iter().all(|row| row.standard.is_some() && !row.is_outdated), "{rows:#?}");

    write(&mut dossier, Vec::new());
    assert_eq!(layers(&dossier).0, before);
}
