//! Kept versions, other versions of the dossier that turned up, and work that waits.

use super::{read, with_file};
use crate::clock::moment;
use crate::desk::Desk;
use crate::dialogs::{self, FileKind};
use crate::notice::{Notice, OrTell};
use crate::open::{Open, OpenDossier, WrittenFile};
use crate::saving;
use crate::waiting::WaitingWork;
use dossier::recovery::{self, WaitingRow};
use dossier::{Choice, Home, Ids, KeptDossier, OldVersions, VersionRow};
use tauri::{AppHandle, Manager, Runtime};

/// The kept versions of the open dossier, the newest first.
#[tauri::command]
pub fn versions<R: Runtime>(app: AppHandle<R>) -> Result<Vec<VersionRow>, Notice> {
    read(&app, |dossier| dossier.versions().or_tell("versions"))
}

/// What is other now than in a kept version, a sentence each.
#[tauri::command]
pub fn version_differences<R: Runtime>(app: AppHandle<R>, version: String) -> Result<Vec<String>, Notice> {
    read(&app, |dossier| dossier.differences_since(&version).or_tell("version_differences"))
}

/// Makes a new dossier of a kept version, where the owner says. None: they cancelled.
#[tauri::command]
pub fn restore_version<R: Runtime>(
    app: AppHandle<R>,
    version: String,
) -> Result<Option<WrittenFile>, Notice> {
    const COMMAND: &str = "restore_version";
    let (proposed, document_id) = read(&app, |dossier| {
        let all = dossier.versions().or_tell(COMMAND)?;
        let firm = dossier.register().firm_name().unwrap_or("Dossier");
        let row = all.into_iter().find(|row| row.id == version);
        let proposed = row.map(|row| format!("{firm} {}", row.at.date())).unwrap_or_default();
        Ok((proposed, dossier.document_id().to_owned()))
    })?;
    saving::now(&app);
    let Some(path) = dialogs::save(FileKind::Dossier, &proposed) else { return Ok(None) };
    let home = app.state::<Home>();
    dossier::versions::restore(&home, &document_id, &version, &path, Ids::by_chance()).or_tell(COMMAND)?;
    Ok(Some(super::making::kept(&app, &path, WrittenFile::at(&path))))
}

/// The kept versions of every dossier: for an owner whose file is gone or damaged.
#[tauri::command]
pub fn kept_versions<R: Runtime>(app: AppHandle<R>) -> Result<Vec<KeptDossier>, Notice> {
    dossier::versions::kept(&app.state::<Home>()).or_tell("kept_versions")
}

/// Makes a new dossier of a kept version of any dossier, where the owner says, and opens it. None: they cancelled.
#[tauri::command]
pub fn restore_kept<R: Runtime>(
    app: AppHandle<R>,
    document_id: String,
    version: String,
) -> Result<Option<OpenDossier>, Notice> {
    let kept = kept_versions(app.clone())?;
    let of = kept.iter().find(|kept| kept.document_id == document_id);
    let day = of.and_then(|kept| kept.versions.iter().find(|row| row.id == version)).map(|row| row.at.date());
    let firm = of.map(|kept| kept.name.as_str()).filter(|name| !name.is_empty()).unwrap_or("Dossier");
    let proposed = day.map_or_else(|| firm.to_owned(), |day| format!("{firm} {day}"));
    let Some(path) = dialogs::save(FileKind::Dossier, &proposed) else { return Ok(None) };
    let home = app.state::<Home>();
    dossier::versions::restore(&home, &document_id, &version, &path, Ids::by_chance())
        .or_tell("restore_kept")?;
    super::file::open(&app, &path)
}

/// Clears every trace of what was removed: *Definitief opruimen*.
#[tauri::command]
pub fn clean_up<R: Runtime>(app: AppHandle<R>, versions: OldVersions) -> Result<OpenDossier, Notice> {
    let done = app.state::<Desk>().clean_up(versions);
    saving::tell(&app);
    done
}

/// The owner read what was found.
#[tauri::command]
pub fn put_news_away<R: Runtime>(app: AppHandle<R>) -> Result<OpenDossier, Notice> {
    with_file(&app, |open| {
        open.put_news_away();
        Ok(open.state())
    })
}

/// Does what the owner chose where two versions differ, and saves it.
#[tauri::command]
pub fn resolve<R: Runtime>(app: AppHandle<R>, choices: Vec<Choice>) -> Result<OpenDossier, Notice> {
    settle(&app, |open| open.resolve(&choices))
}

/// Keeps the owner's version in a file of its own, where they say, and takes the other one where the two
/// differ. None: they cancelled.
#[tauri::command]
pub fn keep_mine_as_copy<R: Runtime>(app: AppHandle<R>) -> Result<Option<WrittenFile>, Notice> {
    let name = read(&app, |dossier| {
        Ok(format!("{} (mijn versie)", dossier.register().firm_name().unwrap_or("Dossier")))
    })?;
    let Some(path) = dialogs::save(FileKind::Dossier, &name) else { return Ok(None) };
    let kept = app.state::<Desk>().keep_mine_as_copy(&path);
    saving::tell(&app);
    kept?;
    Ok(Some(super::making::kept(&app, &path, WrittenFile::at(&path))))
}

/// Lets a version that lies beside the dossier's file meet this one.
#[tauri::command]
pub fn meet_sibling<R: Runtime>(app: AppHandle<R>, file: String) -> Result<OpenDossier, Notice> {
    settle(&app, |open| open.meet_sibling(&file))
}

/// The owner says that the clock of this computer is right, so old versions may be thinned out.
#[tauri::command]
pub fn clock_is_right<R: Runtime>(app: AppHandle<R>) -> Result<OpenDossier, Notice> {
    with_file(&app, |open| {
        open.dossier.clock_is_right(moment()).or_tell("clock_is_right")?;
        Ok(open.state())
    })
}

/// Work that is in no file.
#[tauri::command]
pub fn waiting_work<R: Runtime>(app: AppHandle<R>) -> Result<Vec<WaitingRow>, Notice> {
    let found = recovery::waiting(&app.state::<Home>());
    app.state::<WaitingWork>().shown(&found);
    let now = moment();
    Ok(found.iter().map(|waiting| waiting.row(now)).collect())
}

/// What the work at a place of that list has that its file had not, a sentence each.
#[tauri::command]
pub fn waiting_differences<R: Runtime>(app: AppHandle<R>, place: usize) -> Result<Vec<String>, Notice> {
    let waiting = app.state::<WaitingWork>().at(place)?;
    waiting.differences(&app.state::<Home>()).or_tell("waiting_differences")
}

/// Opens the work at a place of that list.
#[tauri::command]
pub fn put_back<R: Runtime>(app: AppHandle<R>, place: usize) -> Result<OpenDossier, Notice> {
    let waiting = app.state::<WaitingWork>().at(place)?;
    let home = app.state::<Home>();
    let state = super::file::lay(&app, || {
        let (dossier, met) = waiting.put_back(&home, Ids::by_chance(), moment()).or_tell("put_back")?;
        Ok(Open::with_file(dossier, met))
    })?;
    app.state::<WaitingWork>().done(place);
    Ok(state)
}

/// Throws the work at a place of that list away, for good.
#[tauri::command]
pub fn throw_away<R: Runtime>(app: AppHandle<R>, place: usize) -> Result<Vec<WaitingRow>, Notice> {
    let waiting = app.state::<WaitingWork>().at(place)?;
    waiting.throw_away(&app.state::<Home>()).or_tell("throw_away")?;
    app.state::<WaitingWork>().done(place);
    waiting_work(app)
}

/// Does something with two versions of the dossier, saves what came of it, and tells the page.
fn settle<R: Runtime>(
    app: &AppHandle<R>,
    work: impl FnOnce(&mut Open) -> Result<(), Notice>,
) -> Result<OpenDossier, Notice> {
    let done = app.state::<Desk>().settle(work);
    saving::tell(app);
    done
}
