//! A third office, made only of data, in a folder of its own.
use obmen_office::Fault;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, process};

pub(crate) const OFFICE: &str = include_str!("third/office.toml");
pub(crate) const ASSETS: &str = include_str!("third/assets.toml");
pub(crate) const RATES: &str = include_str!("third/rates.xml");
pub(crate) const REFERENCE: &str = include_str!("third/reference.xml");
pub(crate) const ENGLISH: &str = include_str!("third/en.toml");

/// A folder that goes away with the value.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// The third office, whole.
    pub(crate) fn third() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let root = env::temp_dir().join(format!("obmen-office-{}-{number}", process::id()));
        let dir = root.join("third");
        fs::create_dir_all(dir.join("locales")).unwrap();
        let folder = Self(dir);
        for (file, text) in [
            ("office.toml", OFFICE),
            ("assets.toml", ASSETS),
            ("rates.xml", RATES),
            ("reference.xml", REFERENCE),
            ("locales/en.toml", ENGLISH),
        ] {
            folder.write(file, text);
        }
        folder
    }

    /// The third office with one text of a file replaced by another.
    pub(crate) fn with(self, file: &str, old: &str, new: &str) -> Self {
        let text = fs::read_to_string(self.0.join(file)).unwrap();
        assert!(text.contains(old), "{file} holds {old:?}");
        self.write(file, &text.replacen(old, new, 1));
        self
    }

    pub(crate) fn write(&self, file: &str, text: &str) {
        fs::write(self.0.join(file), text).unwrap();
    }

    pub(crate) fn remove(self, file: &str) -> Self {
        fs::remove_file(self.0.join(file)).unwrap();
        self
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Every fault as `file:line place code found → allowed`.
    pub(crate) fn faults(&self) -> Vec<String> {
        obmen_office::lint(&self.0).iter().map(line).collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if let Some(root) = self.0.parent() {
            fs::remove_dir_all(root).unwrap_or_default();
        }
    }
}

/// One fault on one line.
pub(crate) fn line(fault: &Fault) -> String {
    let place = if fault.place.is_empty() { "-" } else { &fault.place };
    let mut line = format!("{}:{} {place} {}", fault.file, fault.line, fault.code());
    if let Some(found) = fault.found() {
        line += &format!(" {found}");
    }
    if let Some(allowed) = fault.allowed() {
        line += &format!(" → {allowed}");
    }
    line
}
