//! Where each proposed record says it comes from: in the notes at its fields.
//!
//! The note at a record's name holds for all of it; a note at another field adds what to look at there.

use register::reference::{Confidence, statutory_term};
use register::{FieldNote, Register};

use super::catalogue::activities;

const GUIDELINE: &str = "Richtlijn, controleer dit voor uw branche.";

pub(super) fn tell(register: &mut Register) {
    let mut told: Vec<FieldNote> = Vec::new();
    for activity in &register.activities {
        let Some(preset) = activities().iter().find(|it| it.id == activity.id.as_str()) else { continue };
        let note = if preset.confidence == Confidence::Low { GUIDELINE } else { "" };
        told.push(of(
            format!("activity/{}", activity.id),
            "activity.name",
            note,
            format!("Voorbeeld: {}; bron: {}", activity.name, preset.source),
        ));
    }
    for period in &register.retention_periods {
        let Some(row) = statutory_term(&period.statutory_id) else { continue };
        let note = if row.confidence == Confidence::Low { GUIDELINE } else { row.note.as_str() };
        told.push(of(
            format!("retention/{}", period.id),
            "retention.term",
            note,
            format!("Voorbeeld: {}; bron: {}", period.name, row.source),
        ));
    }
    for recipient in register.recipients.iter().filter(|it| it.is_category) {
        told.push(of(
            format!("recipient/{}", recipient.id),
            "recipient.name",
            "Kies uw eigen leverancier. Wij stellen Nederland voor als land; kijk of dat klopt.",
            format!("Voorbeeld: {}", recipient.name),
        ));
    }
    for note in &mut register.notes {
        if note.source.is_empty() {
            note.source = "Voorbeeld".to_owned();
        }
    }
    register.notes.append(&mut told);
}

fn of(record: String, field: &str, note: &str, source: String) -> FieldNote {
    FieldNote { record, field: field.to_owned(), note: note.to_owned(), source, ..FieldNote::default() }
}
