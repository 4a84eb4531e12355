//! Offices from their folders, and their rates again whenever a file changes.

use crate::offices::{Listing, Offices, Served};
use crate::refusal::fault_line;
use crate::run::StartError;
use crate::usage::texts;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use tracing::{info, warn};

/// How often files are looked at. An office's rates change every minute at most.
const LOOK: Duration = Duration::from_secs(2);
/// The file whose change is followed.
const RATES: &str = "rates.xml";

/// Every office of a folder of folders, by name.
///
/// # Errors
/// The faults of every office's files at once; or that there is no office.
pub(crate) fn offices(root: &Path) -> Result<Vec<Listing>, StartError> {
    let unreadable = |error: std::io::Error| StartError::Offices { path: root.to_owned(), error };
    let mut folders = Vec::new();
    for entry in std::fs::read_dir(root).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.join("office.toml").is_file() {
            folders.push(path);
        }
    }
    folders.sort();
    if folders.is_empty() {
        return Err(StartError::NoOffice { path: root.to_owned() });
    }
    let (mut listings, mut faults) = (Vec::new(), Vec::new());
    for folder in folders {
        match obmen_office::load(&folder) {
            Ok(loaded) => listings.push(listing(loaded, folder)),
            Err(found) => faults.extend(found.into_iter().map(|fault| (folder.clone(), fault))),
        }
    }
    if faults.is_empty() { Ok(listings) } else { Err(StartError::Faults(faults)) }
}

fn listing(loaded: obmen_office::Loaded, folder: PathBuf) -> Listing {
    let json = |texts| serde_json::to_value(texts).unwrap_or_default();
    let texts = loaded.texts.iter().map(|(language, texts)| (language.clone(), json(texts))).collect();
    let obmen_office::Loaded { office, sheet, reference, .. } = loaded;
    Listing { office, sheet, reference, texts, folder: Some(folder) }
}

/// Follows the rates of every office, for as long as the program runs.
pub(crate) async fn follow(offices: Arc<Offices>) {
    let files = offices.all().iter().filter_map(|served| Some((served.clone(), served.folder.clone()?)));
    let mut files: Vec<_> = files.map(|(served, folder)| (served, folder, None)).collect();
    let mut beat = tokio::time::interval(LOOK);
    loop {
        beat.tick().await;
        for (served, folder, seen) in &mut files {
            let changed = tokio::fs::metadata(folder.join(RATES)).await.and_then(|file| file.modified()).ok();
            let before: Option<SystemTime> = std::mem::replace(seen, changed);
            // The first look reads them again: they may have changed since they were loaded.
            if changed.is_some() && before != changed {
                reload(served, folder).await;
            }
        }
    }
}

/// Rates with a fault are not taken: the office goes on with those it had.
async fn reload(served: &Served, folder: &Path) {
    let path = folder.to_owned();
    let office = served.office.id.as_str();
    match tokio::task::spawn_blocking(move || obmen_office::load(&path)).await {
        Ok(Ok(loaded)) if loaded.office == served.office => match served.replace(loaded.sheet) {
            Ok(()) => info!(office, "rates changed"),
            Err(error) => warn!(office, %error, "rates not taken"),
        },
        Ok(Ok(_)) => warn!(office, "rates not taken: the office itself changed; start the server again"),
        Ok(Err(faults)) => {
            for fault in &faults {
                warn!(office, fault = fault_line(folder, fault, texts()), "rates not taken");
            }
        }
        Err(error) => warn!(office, %error, "rates not taken"),
    }
}
