//! Who is informed where: every group of people with everything that is done with their data stands in a statement
//! that speaks to them, or is listed as told nowhere. `informed.toml` says what is expected, by hand.

use std::collections::BTreeMap;

use document::{Document, Section};
use register::informed::{informed, statements, tells};
use register::{ActivityId, Register, Role};
use serde::Deserialize;
use tests::{dossier, read, statement_for};

const FIRMS: [&str; 3] = ["aims-improve", "improve-quality-services", "bakkerij"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    /// Groups of which nothing is done.
    unused: Vec<String>,
    /// What no statement tells.
    nowhere: Vec<String>,
    /// Group and activity, and the statements that tell it.
    told: BTreeMap<String, Vec<String>>,
}

fn expected(firm: &str) -> Expected {
    let mut all: BTreeMap<String, Expected> =
        toml::from_str(&read("informed.toml")).unwrap_or_else(|error| panic!("informed.toml: {error}"));
    all.remove(firm).unwrap_or_else(|| panic!("informed.toml says nothing of {firm}"))
}

#[test]
fn every_group_reads_of_every_activity_or_is_listed() {
    for firm in FIRMS {
        let register = dossier(firm);
        let expected = expected(firm);
        let mut told = BTreeMap::new();
        let mut nowhere = Vec::new();
        for it in informed(&register) {
            let line = format!("{}: {}", it.group.name, it.activity.name);
            match &it.not_told {
                None => {
                    let ids = it.told_in.iter().map(|id| id.as_str().to_owned()).collect();
                    assert!(told.insert(line.clone(), ids).is_none(), "{firm}: {line} stands twice");
                }
                Some(why) => nowhere.push(format!("{line}: {}", why.dutch())),
            }
        }
        assert_eq!(told, expected.told, "{firm}");
        assert_eq!(nowhere, expected.nowhere, "{firm}");
        assert!(expected.told.values().all(|statements| !statements.is_empty()), "{firm}: told in none");
        assert_eq!(unused(&register), expected.unused, "{firm}");
    }
}

fn unused(register: &Register) -> Vec<String> {
    let is_used = |group: &&register::DataSubjectCategory| {
        register.activities.iter().any(|it| it.data_subjects.items().contains(&group.id))
    };
    let groups = register.data_subject_categories.iter().filter(|group| !is_used(group));
    groups.map(|group| group.name.clone()).collect()
}

/// The activities that a statement has a part about.
fn parts(document: &Document) -> Vec<ActivityId> {
    fn of(sections: &[Section], found: &mut Vec<ActivityId>) {
        for section in sections {
            found.extend(section.id.strip_prefix("activity-").map(ActivityId::from));
            of(&section.sections, found);
        }
    }
    let mut found = Vec::new();
    of(&document.sections, &mut found);
    found.sort();
    found
}

#[test]
fn a_statement_has_a_part_about_what_the_grid_says_and_about_nothing_else() {
    for firm in FIRMS {
        let register = dossier(firm);
        for statement in statements(&register) {
            let told = register.activities.iter().filter(|activity| {
                // Under a client's authority the client's rules hold: that stands in a part of its own.
                tells(&register, &statement, activity)
                    && activity.role.confirmed() != Some(&Role::UnderAuthority)
            });
            let mut expected: Vec<ActivityId> = told.map(|activity| activity.id.clone()).collect();
            expected.sort();
            let document = statement_for(firm, statement.id.as_str());
            assert_eq!(parts(&document), expected, "{firm}: {}", statement.id);
        }
    }
    let seconded = statement_for("aims-improve", "website");
    assert!(seconded.sections.iter().any(|section| section.id == "our-role"));
}
