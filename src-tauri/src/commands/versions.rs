//! Kept versions, other versions of the dossier that turned up, and work that waits.

use super::{off_main, read, with_file};
use crate::clock::moment;
use crate::dialogs::{self, FileKind};
use crate::notice::{Notice, OrTell};
use crate::open::{Open, OpenDossier, WrittenFile};
use crate::saving;
use crate::waiting::WaitingWork;
use dossier::recovery::{self, WaitingRow};
use dossier::{Choice, Home, Ids, OldVersions, VersionRow};
use tauri::{AppHandle, Manager, Runtime};

/// The kept versions of the open dossier, the newest first.
#[tauri::command]
pub async fn versions<R: Runtime>(app: AppHandle<R>) -> Result<Vec<VersionRow>, Notice> {
    read(app, |dossier| dossier.versions().or_tell("versions")).await
}

/// What is other now than in a kept version, a sentence each.
#[tauri::command]
pub async fn version_differences<R: Runtime>(
    app: AppHandle<R>,
    version: String,
) -> Result<Vec<String>, Notice> {
    read(app, move |dossier| dossier.differences_since(&version).or_tell("version_differences")).await
}

/// Makes a new dossier of a kept version, where the owner says. None: they cancelled.
#[tauri::command]
pub async fn restore_version<R: Runtime>(
    app: AppHandle<R>,
    version: String,
) -> Result<Option<WrittenFile>, Notice> {
    let row = {
        let wanted = version.clone();
        let find = move |dossier: &dossier::Dossier| {
            let all = dossier.versions().or_tell("restore_version")?;
            let firm = dossier.register().firm_name().unwrap_or("Dossier").to_owned();
            Ok(all.into_iter().find(|row| row.id == wanted).map(|row| format!("{firm} {}", row.at.date())))
        };
        read(app.clone(), find).await?
    };
    saving::now(&app);
    let Some(path) = dialogs::save(FileKind::Dossier, &row.unwrap_or_default()).await else {
        return Ok(None);
    };
    with_file(app, move |open| {
        open.dossier.restore_as(&version, &path).or_tell("restore_version")?;
        Ok(Some(WrittenFile::at(&path)))
    })
    .await
}

/// Clears every trace of what was removed: *Definitief opruimen*.
#[tauri::command]
pub async fn clean_up<R: Runtime>(app: AppHandle<R>, versions: OldVersions) -> Result<OpenDossier, Notice> {
    with_file(app, move |open| {
        open.clean_up(versions)?;
        Ok(open.state())
    })
    .await
}

/// The owner read what was found.
#[tauri::command]
pub async fn put_news_away<R: Runtime>(app: AppHandle<R>) -> Result<OpenDossier, Notice> {
    with_file(app, |open| {
        open.put_news_away();
        Ok(open.state())
    })
    .await
}

/// Does what the owner chose where two versions differ, and saves it.
#[tauri::command]
pub async fn resolve<R: Runtime>(app: AppHandle<R>, choices: Vec<Choice>) -> Result<OpenDossier, Notice> {
    with_file(app, move |open| {
        open.resolve(&choices)?;
        saved_or_told(open)
    })
    .await
}

/// Keeps the owner's version in a file of its own, where they say, and takes the other one where the two
/// differ. None: they cancelled.
#[tauri::command]
pub async fn keep_mine_as_copy<R: Runtime>(app: AppHandle<R>) -> Result<Option<WrittenFile>, Notice> {
    let name = read(app.clone(), |dossier| {
        Ok(format!("{} (mijn versie)", dossier.register().firm_name().unwrap_or("Dossier")))
    });
    let Some(path) = dialogs::save(FileKind::Dossier, &name.await?).await else { return Ok(None) };
    with_file(app, move |open| {
        open.keep_mine_as_copy(&path)?;
        saved_or_told(open)?;
        Ok(Some(WrittenFile::at(&path)))
    })
    .await
}

/// Lets a version that lies beside the dossier's file meet this one.
#[tauri::command]
pub async fn meet_sibling<R: Runtime>(app: AppHandle<R>, file: String) -> Result<OpenDossier, Notice> {
    with_file(app, move |open| {
        open.meet_sibling(&file)?;
        saved_or_told(open)
    })
    .await
}

/// The owner says that the clock of this computer is right, so old versions may be thinned out.
#[tauri::command]
pub async fn clock_is_right<R: Runtime>(app: AppHandle<R>) -> Result<OpenDossier, Notice> {
    with_file(app, |open| {
        open.dossier.clock_is_right(moment()).or_tell("clock_is_right")?;
        Ok(open.state())
    })
    .await
}

/// Work that is in no file.
#[tauri::command]
pub async fn waiting_work<R: Runtime>(app: AppHandle<R>) -> Result<Vec<WaitingRow>, Notice> {
    off_main(move || {
        let found = recovery::waiting(&app.state::<Home>());
        app.state::<WaitingWork>().shown(&found);
        let now = moment();
        Ok(found.iter().map(|waiting| waiting.row(now)).collect())
    })
    .await
}

/// What the work at a place of that list has that its file had not, a sentence each.
#[tauri::command]
pub async fn waiting_differences<R: Runtime>(app: AppHandle<R>, place: usize) -> Result<Vec<String>, Notice> {
    off_main(move || {
        let waiting = app.state::<WaitingWork>().at(place)?;
        waiting.differences(&app.state::<Home>()).or_tell("waiting_differences")
    })
    .await
}

/// Opens the work at a place of that list.
#[tauri::command]
pub async fn put_back<R: Runtime>(app: AppHandle<R>, place: usize) -> Result<OpenDossier, Notice> {
    off_main(move || {
        let waiting = app.state::<WaitingWork>().at(place)?;
        let home = app.state::<Home>();
        let state = super::file::lay(&app, || {
            let (dossier, met) = waiting.put_back(&home, Ids::by_chance(), moment()).or_tell("put_back")?;
            Ok(Open::with_file(dossier, met))
        })?;
        app.state::<WaitingWork>().done(place);
        Ok(state)
    })
    .await
}

/// Throws the work at a place of that list away, for good.
#[tauri::command]
pub async fn throw_away<R: Runtime>(app: AppHandle<R>, place: usize) -> Result<Vec<WaitingRow>, Notice> {
    let list = app.clone();
    off_main(move || {
        let waiting = app.state::<WaitingWork>().at(place)?;
        waiting.throw_away(&app.state::<Home>()).or_tell("throw_away")?;
        app.state::<WaitingWork>().done(place);
        Ok(())
    })
    .await?;
    waiting_work(list).await
}

/// Saves what came of a choice. That this may not work is told by the state, and is no reason to say that the
/// choice did not.
fn saved_or_told(open: &mut Open) -> Result<OpenDossier, Notice> {
    let _ = open.save_here();
    Ok(open.state())
}
