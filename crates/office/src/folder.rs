//! The files of an office's folder.

use crate::fault::{Fault, FaultKind, Form};
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

/// The texts of the files that are there, and the faults of those that should be.
#[derive(Debug, Default)]
pub(crate) struct Folder {
    /// The folder's name.
    pub(crate) id: String,
    pub(crate) office: Option<String>,
    pub(crate) assets: Option<String>,
    pub(crate) rates: Option<String>,
    pub(crate) reference: Option<String>,
    /// Language, file, text.
    pub(crate) locales: Vec<(String, String, String)>,
    pub(crate) faults: Vec<Fault>,
}

pub(crate) const OFFICE: &str = "office.toml";
pub(crate) const ASSETS: &str = "assets.toml";
pub(crate) const RATES: &str = "rates.xml";
pub(crate) const REFERENCE: &str = "reference.xml";
const LOCALES: &str = "locales";
/// The language every office has, since the command line answers in it.
const REQUIRED_LANGUAGE: &str = "en";

impl Folder {
    /// Reads a folder.
    pub(crate) fn read(dir: &Path) -> Self {
        let mut folder = Self { id: name(dir), ..Self::default() };
        if !dir.is_dir() {
            let path = dir.display().to_string();
            folder.fault(&path.clone(), FaultKind::NotFolder(path));
            return folder;
        }
        let right = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-';
        if folder.id.is_empty() || !folder.id.bytes().all(right) {
            folder.fault(&folder.id.clone(), FaultKind::Form(folder.id.clone(), Form::Id));
        }
        folder.office = folder.file(dir, OFFICE, true);
        folder.assets = folder.file(dir, ASSETS, true);
        folder.rates = folder.file(dir, RATES, true);
        folder.reference = folder.file(dir, REFERENCE, false);
        folder.read_locales(dir);
        folder
    }

    fn read_locales(&mut self, dir: &Path) {
        let entries = fs::read_dir(dir.join(LOCALES)).into_iter().flatten().flatten();
        let mut files: Vec<_> = entries.map(|it| it.file_name().to_string_lossy().into_owned()).collect();
        files.retain(|it| it.ends_with(".toml"));
        files.sort();
        let required = format!("{REQUIRED_LANGUAGE}.toml");
        if !files.contains(&required) {
            self.fault(&format!("{LOCALES}/{required}"), FaultKind::MissingFile);
        }
        for name in files {
            let file = format!("{LOCALES}/{name}");
            let language = name.trim_end_matches(".toml");
            if language.len() != 2 || !language.bytes().all(|it| it.is_ascii_lowercase()) {
                self.fault(&file, FaultKind::Form(name, Form::Language));
            } else if let Some(text) = self.file(dir, &file, true) {
                self.locales.push((language.to_owned(), file, text));
            }
        }
    }

    fn file(&mut self, dir: &Path, file: &str, required: bool) -> Option<String> {
        let kind = match fs::read(dir.join(file)).map(String::from_utf8) {
            Ok(Ok(text)) => return Some(text),
            Ok(Err(_)) => FaultKind::NotUtf8,
            Err(error) if error.kind() == ErrorKind::NotFound && !required => return None,
            Err(error) if error.kind() == ErrorKind::NotFound => FaultKind::MissingFile,
            Err(error) => FaultKind::Unreadable(error.kind()),
        };
        self.fault(file, kind);
        None
    }

    fn fault(&mut self, file: &str, kind: FaultKind) {
        self.faults.push(Fault::of_file(file, kind));
    }
}

/// The folder's own name, also where it is given as `.` or ends in `..`.
fn name(dir: &Path) -> String {
    let whole = fs::canonicalize(dir).unwrap_or_else(|_| dir.to_owned());
    whole.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default()
}
