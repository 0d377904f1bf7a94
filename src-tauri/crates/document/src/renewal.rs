//! What somebody who holds an earlier version of a document needs to have the present one: sections that are
//! the same are only named. A window that shows a long document gets a page of it after each edit, not all.

use serde::Serialize;

use crate::model::{Document, Section};

/// The present document for whoever holds an earlier one.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Renewal {
    /// The document without its sections.
    pub head: Document,
    /// Its sections in reading order.
    pub sections: Vec<SectionRenewal>,
}

/// A section for whoever holds an earlier one.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SectionRenewal {
    /// It is as it was in the same place: in the earlier document, or in the section of the same id that holds it.
    Same {
        /// Its id.
        id: String,
    },
    /// It is new, or something in it is.
    Changed {
        /// The section without its parts.
        section: Box<Section>,
        /// Its parts.
        sections: Vec<SectionRenewal>,
    },
}

impl Renewal {
    /// What is new in `now` for whoever holds `before`; everything, without one.
    pub fn between(before: Option<&Document>, now: &Document) -> Self {
        let Document { title, author, language, date, version, concept, logo, layout, lead, sections } = now;
        let head = Document {
            title: title.clone(),
            author: author.clone(),
            language: language.clone(),
            date: date.clone(),
            version: version.clone(),
            concept: *concept,
            logo: logo.clone(),
            layout: layout.clone(),
            lead: lead.clone(),
            sections: Vec::new(),
        };
        Self { head, sections: renewals(before.map_or(&[], |before| &before.sections), sections) }
    }
}

fn renewals(before: &[Section], now: &[Section]) -> Vec<SectionRenewal> {
    now.iter()
        .enumerate()
        .map(|(at, section)| {
            // Most sections stand where they stood.
            let held = before.get(at).filter(|held| held.id == section.id);
            let held = held.or_else(|| before.iter().find(|held| held.id == section.id));
            match held {
                Some(held) if held == section => SectionRenewal::Same { id: section.id.clone() },
                _ => SectionRenewal::Changed {
                    section: Box::new(Section {
                        id: section.id.clone(),
                        number: section.number.clone(),
                        title: section.title.clone(),
                        blocks: section.blocks.clone(),
                        sections: Vec::new(),
                    }),
                    sections: renewals(held.map_or(&[], |held| &held.sections), &section.sections),
                },
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Layout, Origin, Sentence};

    fn section(id: &str, title: &str, sections: Vec<Section>) -> Section {
        let title = Sentence::plain(title, Origin::default());
        Section { id: id.to_owned(), number: None, title, blocks: Vec::new(), sections }
    }

    fn document(sections: Vec<Section>) -> Document {
        let [title, author, language, date, version] = ["", "", "nl", "", ""].map(str::to_owned);
        let (concept, logo, layout, lead) = (false, None, Layout::default(), Vec::new());
        Document { title, author, language, date, version, concept, logo, layout, lead, sections }
    }

    /// The names of what is told, deepest last: `=` for what is only named.
    fn told(sections: &[SectionRenewal]) -> Vec<String> {
        let told = sections.iter().flat_map(|one| match one {
            SectionRenewal::Same { id } => vec![format!("={id}")],
            SectionRenewal::Changed { section, sections } => {
                let inside = told(sections).into_iter().map(|one| format!("{}/{one}", section.id));
                std::iter::once(section.id.clone()).chain(inside).collect()
            }
        });
        told.collect()
    }

    #[test]
    fn who_holds_nothing_gets_everything() {
        let now = document(vec![section("a", "A", vec![section("b", "B", Vec::new())])]);
        assert_eq!(told(&Renewal::between(None, &now).sections), ["a", "a/b"]);
    }

    #[test]
    fn only_what_changed_is_told() {
        let parts = |last: &str| vec![section("b", "B", Vec::new()), section("c", last, Vec::new())];
        let before = document(vec![section("a", "A", parts("C")), section("d", "D", Vec::new())]);
        assert_eq!(told(&Renewal::between(Some(&before), &before).sections), ["=a", "=d"]);
        let now = document(vec![section("a", "A", parts("anders")), section("d", "D", Vec::new())]);
        assert_eq!(told(&Renewal::between(Some(&before), &now).sections), ["a", "a/=b", "a/c", "=d"]);
    }

    #[test]
    fn what_moved_is_known_by_its_id_and_what_is_gone_is_not_told() {
        let [a, b, c] = ["a", "b", "c"].map(|id| section(id, id, Vec::new()));
        let before = document(vec![a, b.clone(), c.clone()]);
        let now = document(vec![c, b]);
        assert_eq!(told(&Renewal::between(Some(&before), &now).sections), ["=c", "=b"]);
    }
}
