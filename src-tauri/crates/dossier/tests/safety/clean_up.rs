//! *Definitief opruimen*.

use ::register::*;
use dossier::{Met, OldVersions};

use crate::stage::{Stage, name_firm, now, with_activities};

#[test]
fn after_it_nothing_can_be_undone_and_all_facts_are_there() {
    for versions in [OldVersions::Remove, OldVersions::Leave] {
        let stage = Stage::new();
        let mut dossier = stage.made_of(with_activities(&["Nieuwsbrief"]));
        name_firm(&mut dossier, "Een");
        let _ = dossier.save(now()).expect("saved");
        name_firm(&mut dossier, "Twee");
        let facts = dossier.register().clone();
        assert_eq!(dossier.purge(versions, now()).expect("cleared"), Met::Nothing);
        assert_eq!((dossier.state().undo, dossier.state().unsaved), (None, false));
        let reasons: Vec<_> =
            dossier.versions().expect("versions").into_iter().map(|row| row.reason).collect();
        match versions {
            OldVersions::Remove => assert_eq!(reasons, ["voor opruimen"]),
            OldVersions::Leave => assert_eq!(reasons, ["voor opruimen", "dagelijks"]),
        }
        drop(dossier);
        let (dossier, met) = stage.open("a");
        assert_eq!(met, Met::Nothing);
        assert_eq!((dossier.register(), dossier.state().undo), (&facts, None));
        assert_eq!(dossier::verify(&stage.file()).expect("in order").register, facts);
    }
}

#[test]
fn a_file_that_was_changed_elsewhere_is_met_first() {
    let stage = Stage::new();
    let mut dossier = stage.made();
    let mut other = stage.open("b").0;
    name_firm(&mut other, "Van b");
    let _ = other.save(now()).expect("saved");
    name_firm(&mut dossier, "Van a");
    let met = dossier.purge(OldVersions::Remove, now()).expect("looked at");
    assert!(matches!(met, Met::Conflicts { .. }), "{met:?}");
    assert_eq!(dossier.state().undo.as_deref(), Some("uw bedrijf gewijzigd"), "nothing was cleared");
    assert_eq!(dossier.organisation().trade_name, Answer::Confirmed("Van a".to_owned()));
}
