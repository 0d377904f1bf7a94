//! Who reads where what the firm does with their data (art. 13 en 14 AVG), and what nobody reads.

use document::{Fact, Inline, Origin, Row, Section, Sentence};
use register::informed::{Informed, NotTold, informed, is_published, statements};
use register::{FieldId, Register};

use crate::words::{Words, value};

/// A line for each group of people, with what is told of them in the same statements.
pub(super) fn compose(register: &Register, words: &Words<'_>) -> Option<Section> {
    let found = informed(register);
    if found.is_empty() {
        return None;
    }
    let same = |a: &Informed<'_>, b: &Informed<'_>| {
        a.group.id == b.group.id && a.told_in == b.told_in && a.not_told == b.not_told
    };
    let rows = found
        .chunk_by(same)
        .map(|together| Row {
            cells: vec![group(together), activities(words, together), place(register, words, together)],
        })
        .collect();
    let columns = vec![
        super::column(super::label(FieldId::ActivityDataSubjects), 1.2),
        super::column(words.the("column-told"), 2.4),
        super::column(words.the("column-where"), 2.4),
    ];
    let title = words.the("informed-title");
    Some(super::section("informed", title.clone(), vec![super::table(title.text(), columns, rows)]))
}

fn group(together: &[Informed<'_>]) -> Vec<Sentence> {
    let group = together[0].group;
    let origin = Origin::fact(Fact::new(format!("data_subject/{}", group.id), "data_subject.name"));
    vec![Sentence {
        inlines: vec![Inline::Value { text: group.name.clone(), origin: origin.clone() }],
        origin,
    }]
}

fn activities(words: &Words<'_>, together: &[Informed<'_>]) -> Vec<Sentence> {
    let named = together.iter().map(|it| {
        let fact = Fact::new(format!("activity/{}", it.activity.id), "activity.name");
        words.with("cell-told", [("activity", value(it.activity.name.clone(), &fact))])
    });
    vec![listed(named)]
}

/// "Algemene verklaring; verklaring voor medewerkers", or why nowhere.
fn place(register: &Register, words: &Words<'_>, together: &[Informed<'_>]) -> Vec<Sentence> {
    let first = &together[0];
    if let Some(why) = &first.not_told {
        let field = match why {
            NotTold::KeptOut(_) => "activity.unpublished_because",
            NotTold::NotYet | NotTold::NoLonger => "activity.status",
        };
        let fact = Fact::new(format!("activity/{}", first.activity.id), field);
        return vec![words.with("cell-nowhere", [("why", value(why.dutch(), &fact))])];
    }
    let fact = Fact::new(format!("data_subject/{}", first.group.id), "data_subject.informed_by");
    let told = statements(register).into_iter().filter(|statement| first.told_in.contains(&statement.id));
    let named = told.map(|statement| {
        let message =
            if is_published(register, &statement.id) { "cell-published" } else { "cell-unpublished" };
        words.with(message, [("statement", value(statement.name(), &fact))])
    });
    vec![listed(named)]
}

/// One after the other; names may hold commas.
fn listed(sentences: impl Iterator<Item = Sentence>) -> Sentence {
    let mut all = Sentence { inlines: Vec::new(), origin: Origin::default() };
    for sentence in sentences {
        if !all.inlines.is_empty() {
            all.inlines.push(Inline::Text { text: "; ".to_owned() });
        }
        all.inlines.extend(sentence.inlines);
        all.origin.facts.extend(sentence.origin.facts);
    }
    all
}
