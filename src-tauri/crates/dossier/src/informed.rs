//! Who reads where what the firm does with their data: groups of people beside statements.

use papers::dutch;
use register::informed::{informed, statements};
use register::{PublicationStatus, VariantId};
use serde::Serialize;

use crate::dossier::Dossier;

/// Which group of people reads about which activity in which statement, and what falls between.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct InformedGrid {
    /// The firm's statements, the general one first: a column each.
    pub statements: Vec<InformedStatement>,
    /// A group of people with something that is done with their data: a row each, groups together.
    pub rows: Vec<InformedRow>,
    /// Groups of whom no activity has data.
    pub unused: Vec<String>,
}

/// A statement in which people read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct InformedStatement {
    /// Its id.
    pub id: VariantId,
    /// What it is called: "Verklaring voor medewerkers".
    pub name: String,
    /// The version people read now: "versie 2, 21 november 2026"; empty when it was never published.
    pub published: String,
}

/// A group of people with something that is done with their data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct InformedRow {
    /// Id of the group.
    pub group: String,
    /// The group: "medewerkers".
    pub group_name: String,
    /// Id of the activity.
    pub activity: String,
    /// The activity: "Loon".
    pub activity_name: String,
    /// For each statement whether it tells them.
    pub told: Vec<bool>,
    /// Why none does: "dit doen wij nog niet"; empty when one does.
    pub why_not: String,
}

impl Dossier {
    /// Which group of people reads about which activity in which statement.
    pub fn informed_grid(&self) -> InformedGrid {
        let register = self.register();
        let all = statements(register);
        let told = informed(register);
        let unused = register
            .data_subject_categories
            .iter()
            .filter(|group| told.iter().all(|it| it.group.id != group.id))
            .map(|group| group.name.clone())
            .collect();
        let rows = told
            .into_iter()
            .map(|it| InformedRow {
                group: it.group.id.to_string(),
                group_name: it.group.name.clone(),
                activity: it.activity.id.to_string(),
                activity_name: it.activity.name.clone(),
                told: all.iter().map(|statement| it.told_in.contains(&statement.id)).collect(),
                why_not: it.not_told.map(|why| why.dutch()).unwrap_or_default(),
            })
            .collect();
        let statements = all
            .into_iter()
            .map(|statement| InformedStatement {
                name: dutch::capitalised(&statement.name()),
                published: self.read_now(&statement.id),
                id: statement.id,
            })
            .collect();
        InformedGrid { statements, rows, unused }
    }

    fn read_now(&self, variant: &VariantId) -> String {
        let versions = self.published_rows(variant);
        let Some(now) = versions.iter().find(|row| row.status == PublicationStatus::Published) else {
            return String::new();
        };
        match (now.version, now.date.as_str()) {
            (0, "") => "gepubliceerd".to_owned(),
            (0, date) => date.to_owned(),
            (version, "") => format!("versie {version}"),
            (version, date) => format!("versie {version}, {date}"),
        }
    }
}
