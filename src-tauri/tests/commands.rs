//! Commands through the real (de)serialisation, without a window.

use serde_json::{Value, json};
use std::path::Path;
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder, mock_context, noop_assets};
use tauri::webview::InvokeRequest;
use tauri::{App, WebviewWindow, WebviewWindowBuilder};

fn app() -> (App<MockRuntime>, WebviewWindow<MockRuntime>) {
    app_in(&std::env::temp_dir().join("verantwoord-never-made"))
}

/// With its own data in this folder.
fn app_in(home: &Path) -> (App<MockRuntime>, WebviewWindow<MockRuntime>) {
    let app = verantwoord_desktop::with_commands(mock_builder())
        .manage(verantwoord_desktop::recent::Recent::default())
        .manage(verantwoord_desktop::last_place::LastPlace::kept_in(home))
        .manage(dossier::Home::at(home))
        .build(mock_context(noop_assets()))
        .expect("an app");
    let page = WebviewWindowBuilder::new(&app, "main", tauri::WebviewUrl::default()).build().expect("a page");
    (app, page)
}

fn ask(page: &WebviewWindow<MockRuntime>, command: &str, arguments: Value) -> Result<Value, Value> {
    let request = InvokeRequest {
        cmd: command.into(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" }
            .parse()
            .expect("an address"),
        body: InvokeBody::Json(arguments),
        headers: tauri::http::HeaderMap::new(),
        invoke_key: INVOKE_KEY.into(),
    };
    get_ipc_response(page, request).map(|body| body.deserialize().expect("an answer in JSON"))
}

#[test]
fn the_page_learns_which_program_this_is() {
    let (_app, page) = app();
    let info = ask(&page, "app_info", json!({})).expect("an answer");
    assert_eq!(info["licence"], "EUPL-1.2");
    assert!(info["version"].is_string(), "{info}");
}

#[test]
fn no_file_waits_when_the_program_was_started_without_one() {
    let (_app, page) = app();
    assert_eq!(ask(&page, "pending_file", json!({})), Ok(Value::Null));
}

#[test]
fn a_command_that_does_not_exist_is_refused() {
    let (_app, page) = app();
    assert!(ask(&page, "read_any_file", json!({ "path": "/etc/passwd" })).is_err());
}

/// The example is open: a dossier without a file.
fn example() -> (App<MockRuntime>, WebviewWindow<MockRuntime>) {
    let (app, page) = app();
    let open = ask(&page, "open_example", json!({})).expect("the example opens");
    assert_eq!((&open["isExample"], &open["folder"]), (&json!(true), &Value::Null));
    (app, page)
}

fn part(page: &WebviewWindow<MockRuntime>, part: &str) -> Value {
    let mut parts = ask(page, "register_parts", json!({ "parts": [part] })).expect("an answer");
    assert_eq!(parts.as_object().map(serde_json::Map::len), Some(1), "only what was asked for");
    parts[part].take()
}

#[test]
fn every_command_about_a_dossier_says_that_none_is_open() {
    let (_app, page) = app();
    for (command, arguments) in [
        ("views", json!({})),
        ("statement", json!({ "variant": "website", "language": "dutch" })),
        ("undo", json!({})),
        ("register_parts", json!({ "parts": [] })),
        ("remove_record", json!({ "record": "activity/nieuwsbrief" })),
        ("save_dossier", json!({})),
    ] {
        let refused = ask(&page, command, arguments).expect_err(command);
        assert_eq!(refused["title"], "Er is geen dossier open.", "{command}");
    }
    assert_eq!(ask(&page, "current_dossier", json!({})), Ok(Value::Null));
    assert_eq!(ask(&page, "close_dossier", json!({})), Ok(Value::Null), "closing nothing is no fault");
}

#[test]
fn a_saved_value_is_rewritten_and_can_be_taken_back() {
    let (_app, page) = example();
    let before = part(&page, "organisation");
    let mut firm = before.clone();
    firm["kvk_number"] = json!({ "confirmed": "87 65 43 21" });
    let saved = ask(&page, "save_record", json!({ "record": { "kind": "organisation", "value": firm } }));
    let saved = saved.expect("it is saved");
    assert_eq!(saved["record"], "organisation");
    assert_eq!(saved["changed"]["parts"], json!(["organisation"]));
    assert_eq!(saved["changed"]["state"]["undo"], "uw bedrijf gewijzigd");
    assert_eq!(part(&page, "organisation")["kvk_number"], json!({ "confirmed": "87654321" }));

    let undone = ask(&page, "undo", json!({})).expect("it is undone");
    assert_eq!(undone["place"], "organisation");
    assert_eq!(part(&page, "organisation"), before);
    ask(&page, "redo", json!({})).expect("it is redone");
    assert_eq!(part(&page, "organisation")["kvk_number"], json!({ "confirmed": "87654321" }));
}

#[test]
fn an_edit_on_its_way_takes_along_only_what_was_changed_in_it() {
    let (_app, page) = example();
    let shown = part(&page, "organisation");
    let save = |firm: &Value, shown: &Value| {
        let record = |firm| json!({ "kind": "organisation", "value": firm });
        ask(&page, "save_record", json!({ "record": record(firm), "shown": record(shown) })).expect("saved");
    };
    let mut elsewhere = shown.clone();
    elsewhere["sector"] = json!({ "confirmed": "horeca" });
    save(&elsewhere, &shown);
    // The page has not heard of that.
    let mut edited = shown.clone();
    edited["kvk_number"] = json!({ "confirmed": "87 65 43 21" });
    save(&edited, &shown);
    let firm = part(&page, "organisation");
    assert_eq!(firm["sector"], json!({ "confirmed": "horeca" }));
    assert_eq!(firm["kvk_number"], json!({ "confirmed": "87654321" }));
}

#[test]
fn a_value_that_looks_wrong_is_kept_with_what_is_wrong() {
    let (_app, page) = example();
    let mut firm = part(&page, "organisation");
    firm["email"] = json!({ "confirmed": "geen adres" });
    let record = json!({ "record": { "kind": "organisation", "value": firm } });
    let saved = ask(&page, "save_record", record).expect("it is saved");
    assert_eq!(saved["problems"][0]["field"], "organisation.email");
    let views = ask(&page, "views", json!({})).expect("an answer");
    assert_eq!(views["problems"][0]["field"], "organisation.email");
    assert_eq!(views["problems"][0]["record"], "organisation");
    assert_eq!(part(&page, "organisation")["email"], json!({ "confirmed": "geen adres" }));
}

#[test]
fn an_activity_is_added_copied_moved_and_removed() {
    let (_app, page) = example();
    let names = |page: &_| -> Vec<String> {
        let activities = part(page, "activities");
        let list = activities.as_array().expect("a list").iter();
        list.map(|activity| activity["name"].as_str().unwrap_or_default().to_owned()).collect()
    };
    let at_first = names(&page);
    let mut activity = part(&page, "activities")[0].take();
    activity["id"] = json!("");
    activity["name"] = json!("Proeverij");
    let record = json!({ "record": { "kind": "activity", "value": activity } });
    let saved = ask(&page, "save_record", record).expect("it is added");
    assert_eq!(saved["record"], "activity/proeverij");
    let original = json!({ "records": ["activity/proeverij"] });
    let copy = ask(&page, "duplicate_together", original).expect("a copy")["records"][0].take();
    ask(&page, "move_record", json!({ "record": copy, "to": 0 })).expect("it is moved");
    assert_eq!(names(&page)[0], "Proeverij (kopie)");
    assert_eq!(names(&page).len(), at_first.len() + 2);
    let both = json!([copy, "activity/proeverij"]);
    let change = json!({ "records": both, "change": { "status": "stopped" } });
    let changed = ask(&page, "change_together", change).expect("it is changed");
    assert_eq!(changed["state"]["undo"], "bij 2 activiteiten de status gewijzigd");
    ask(&page, "remove_together", json!({ "records": both, "along": [] })).expect("they are removed");
    assert_eq!(names(&page), at_first);
    let refused = ask(&page, "remove_record", json!({ "record": "activity/proeverij" }));
    assert!(refused.is_err_and(|notice| notice["title"].is_string()), "it is gone already");
}

#[test]
fn social_media_and_certificates_are_saved_from_the_page() {
    let (_app, page) = example();
    let save = |kind: &str, value: Value| {
        ask(&page, "save_record", json!({ "record": { "kind": kind, "value": value } })).expect("it is saved")
    };
    let network =
        json!({ "id": "", "network": "Instagram", "account": "", "provider": "", "is_joint": "open" });
    assert_eq!(save("social_media", json!({ "confirmed": [network] }))["record"], "register");
    assert_eq!(part(&page, "social_media")["confirmed"][0]["id"], "instagram");
    save("social_media", json!({ "confirmed": [] }));
    assert_eq!(part(&page, "social_media"), json!({ "confirmed": [] }));
    let certificate = json!({
        "id": "", "holder": "", "held_by": "own", "standard": "ISO 27001", "policy_followed": false,
        "audited": "", "valid_until": "open", "attachment": null,
    });
    let saved = save("certificate", certificate);
    assert_eq!(part(&page, "certificates")[0]["standard"], "ISO 27001");
    ask(&page, "remove_record", json!({ "record": saved["record"] })).expect("it is removed");
    assert_eq!(part(&page, "certificates"), json!([]));
}

#[test]
fn what_refers_to_a_record_is_known_before_it_is_removed() {
    let (_app, page) = example();
    let recipients = part(&page, "recipients");
    let used = recipients.as_array().expect("a list").iter().find_map(|recipient| {
        let record = format!("recipient/{}", recipient["id"].as_str().unwrap_or_default());
        let referring = ask(&page, "referring", json!({ "records": [record] })).expect("an answer");
        (!referring.as_array().expect("a list").is_empty()).then_some((record, referring))
    });
    let (record, referring) = used.expect("some recipient of the bakery gets something");
    assert!(referring[0]["name"].is_string() && referring[0]["label"].is_string(), "{referring}");
    ask(&page, "remove_record", json!({ "record": record })).expect("it is removed");
    assert_eq!(ask(&page, "referring", json!({ "records": [record] })), Ok(json!([])));
}

#[test]
fn the_statement_follows_the_register() {
    let (_app, page) = example();
    let mut firm = part(&page, "organisation");
    firm["trade_name"] = json!({ "confirmed": "Bakkerij <b>De Ster</b>" });
    firm["legal_name"] = json!("open");
    let record = json!({ "record": { "kind": "organisation", "value": firm } });
    ask(&page, "save_record", record).expect("it is saved");
    let website = json!({ "variant": "website", "language": "dutch" });
    let statement = ask(&page, "statement", website).expect("a statement")["renewal"]["head"].take();
    assert_eq!(statement["title"], "Privacyverklaring van Bakkerij <b>De Ster</b>");
}

#[test]
fn a_statement_is_published_and_then_falls_behind_the_register() {
    let (_app, page) = example();
    let website = json!({ "variant": "website", "language": "dutch" });
    let published = ask(&page, "publish", website.clone()).expect("the example is complete");
    let state = ask(&page, "statement_state", website.clone()).expect("a state");
    assert_eq!(state["published"]["version"], published["version"]);
    assert_eq!(state["drift"]["sentences"], json!([]));
    let mut firm = part(&page, "organisation");
    firm["phone"] = json!({ "confirmed": "030 765 43 21" });
    ask(&page, "save_record", json!({ "record": { "kind": "organisation", "value": firm } }))
        .expect("it is saved");
    let state = ask(&page, "statement_state", website.clone()).expect("a state");
    let sentence = &state["drift"]["sentences"][0];
    assert_eq!(
        (&sentence["kind"], &sentence["facts"][0]["record"]),
        (&json!("changed"), &json!("organisation"))
    );
    let both = ask(&page, "compare_published", json!({ "older": published["id"], "newer": null }));
    assert!(both.expect("both versions").to_string().contains("\"marked\""), "what came and went is marked");
    let mut changes = website.clone();
    changes["changes"] = json!(["Ons nummer is nieuw."]);
    ask(&page, "save_changes", changes).expect("they are kept");
    let state = ask(&page, "statement_state", website.clone()).expect("a state");
    assert_eq!(state["changes"], json!(["Ons nummer is nieuw."]));
    let rows = ask(&page, "published_versions", website.clone()).expect("versions");
    assert_eq!(rows[0]["id"], published["id"]);
    let then = ask(&page, "published_document", json!({ "version": published["id"] })).expect("its text");
    assert!(!then.to_string().contains("030 765 43 21"), "what was published stands");
    for command in ["statement_sentences", "statement_parts", "own_texts"] {
        assert!(ask(&page, command, website.clone()).expect(command).is_array(), "{command}");
    }
    let english = json!({ "variant": "website", "language": "english" });
    let rows = ask(&page, "translations", english.clone()).expect("what is still Dutch");
    let mut translated = english.clone();
    translated["original"] = rows[0]["original"].clone();
    translated["words"] = json!("Something in English");
    ask(&page, "translate", translated).expect("it is kept");
    let left = ask(&page, "translations", english).expect("what is still Dutch");
    let book = left.as_array().and_then(|rows| rows.last()).expect("the phrase book");
    assert_eq!((&book["original"], &book["words"]), (&rows[0]["original"], &json!("Something in English")));
    let burgers = json!({ "variant": "burgers", "language": "dutch" });
    let refused = ask(&page, "publish", burgers).expect_err("there is no such statement");
    assert!(refused["title"].as_str().is_some_and(|title| title.contains("“burgers”")), "{refused}");
}

#[test]
fn a_finding_is_set_aside_with_a_reason_and_counts_again() {
    let (_app, page) = example();
    let record = json!({ "record": "organisation", "check": "required/organisation-phone" });
    let mut aside = record.clone();
    aside["field"] = json!("organisation.phone");
    let back = aside.clone();
    aside["reason"] = json!("Wij bellen niet.");
    let mut firm = part(&page, "organisation");
    firm["phone"] = json!("open");
    ask(&page, "save_record", json!({ "record": { "kind": "organisation", "value": firm } }))
        .expect("it is saved");
    let found = |page: &WebviewWindow<MockRuntime>| {
        let views = ask(page, "views", json!({})).expect("views");
        views["findings"].as_array().expect("a list").iter().any(|it| it["check"] == record["check"])
    };
    assert!(found(&page));
    ask(&page, "set_aside", aside).expect("it is kept");
    assert!(!found(&page));
    let rows = ask(&page, "findings_set_aside", json!({})).expect("a list");
    assert_eq!(
        (&rows[0]["reason"], &rows[0]["finding"]["check"]),
        (&json!("Wij bellen niet."), &record["check"])
    );
    ask(&page, "take_back", back).expect("it counts again");
    assert!(found(&page));
}

#[test]
fn an_argument_that_does_not_fit_changes_nothing() {
    let (_app, page) = example();
    let before = part(&page, "organisation");
    let with = |key: &str, value: Value| {
        let mut firm = before.clone();
        firm[key] = value;
        json!({ "record": { "kind": "organisation", "value": firm } })
    };
    for (what, arguments) in [
        ("a field that is not one", with("path", json!("/etc/passwd"))),
        ("a word that is not one", with("form_of_address", json!("gij"))),
        ("another kind of value", with("kvk_number", json!(12_345_678))),
        ("an unknown noun", json!({ "record": { "kind": "koekje", "value": {} } })),
        ("too few fields", json!({ "record": { "kind": "organisation", "value": {} } })),
        ("nothing at all", json!({})),
    ] {
        assert!(ask(&page, "save_record", arguments).is_err(), "{what}");
    }
    assert!(ask(&page, "remove_record", json!({ "record": "activity/../organisation" })).is_err());
    assert!(ask(&page, "export_statement", json!({ "format": "doc" })).is_err());
    assert_eq!(part(&page, "organisation"), before);
}

#[test]
fn closing_the_example_leaves_nothing_open() {
    let (_app, page) = example();
    ask(&page, "close_dossier", json!({})).expect("it closes");
    assert_eq!(ask(&page, "current_dossier", json!({})), Ok(Value::Null));
    assert_eq!(
        ask(&page, "recent_dossiers", json!({})),
        Ok(json!([])),
        "the example has no file to find again"
    );
    assert!(ask(&page, "open_recent", json!({ "place": 0 })).is_err());
    assert!(ask(&page, "open_pending", json!({})).is_err());
}
