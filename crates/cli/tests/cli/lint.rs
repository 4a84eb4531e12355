//! An office's files.

use crate::obmen;
use std::fs;
use std::path::{Path, PathBuf};

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// A copy of an office that a test may spoil.
fn spoiled(test: &str, file: &str, line: &str) -> String {
    let dir = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(test).join("16tonn");
    copy(&crate::root().join("offices/16tonn"), &dir);
    let path = dir.join(file);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(path, format!("{line}\n{text}")).unwrap();
    dir.display().to_string()
}

#[test]
fn a_sound_office_is_a_success() {
    for office in ["offices/16tonn", "offices/1wm"] {
        let ran = obmen(&["lint", office]);
        assert_eq!((ran.code, ran.out), (0, format!("{office}: no faults.\n")));
        let ran = obmen(&["lint", "--json", office]);
        assert_eq!((ran.code, ran.out.as_str()), (0, "{\"faults\":[]}\n"));
    }
}

#[test]
fn a_fault_is_told_with_file_and_line_and_what_is_allowed() {
    let dir = spoiled("told", "office.toml", "nonsense = 1");
    let ran = obmen(&["lint", &dir]);
    assert_eq!(ran.code, 1);
    let line = ran.out.lines().next().unwrap();
    assert!(line.starts_with("office.toml:1: nonsense: “nonsense” has no meaning here; allowed: "), "{line}");
}

#[test]
fn a_fault_as_json_has_every_key() {
    let dir = spoiled("json", "assets.toml", "nonsense = 1");
    let ran = obmen(&["lint", &dir, "--json"]);
    assert_eq!(ran.code, 1);
    let fault = &ran.json()["faults"][0];
    let mut keys: Vec<_> = fault.as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    assert_eq!(keys, ["allowed", "code", "column", "file", "found", "line", "message", "place"]);
    assert_eq!((&fault["file"], &fault["line"]), (&"assets.toml".into(), &1.into()));
}

#[test]
fn a_folder_with_faults_quotes_nothing() {
    let dir = spoiled("quotes", "office.toml", "nonsense = 1");
    let ran = obmen(&["quote", "--office", &dir, "--give", "BTC", "--get", "KSPBKZT", "--send", "1"]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("  office.toml:1: "), "{}", ran.err);
}

#[test]
fn one_folder_is_given() {
    assert_eq!(obmen(&["lint"]).code, 2);
    assert_eq!(obmen(&["lint", "offices/16tonn", "offices/1wm"]).code, 2);
}

#[test]
fn what_is_no_folder_is_not_understood() {
    for path in ["README.md", "no-such-office"] {
        let request = ["quote", "--office", path, "--give", "BTC", "--get", "LTC", "--send", "1"];
        for arguments in [&["lint", path][..], &["lint", path, "--json"], &request] {
            let ran = obmen(arguments);
            assert_eq!((ran.code, ran.out.as_str()), (2, ""));
            assert_eq!(ran.err, format!("“{path}” is not a folder.\n"));
        }
        assert_eq!(obmen(&["lint", path, "--lang", "ru"]).err, format!("«{path}» — не папка.\n"));
    }
}

/// The kinds of fault are read from their source, since those of feeds may grow.
#[test]
fn every_kind_of_fault_has_words() {
    let texts = fs::read_to_string(crate::root().join("locales/en/lint.json")).unwrap();
    let is_code =
        |word: &&str| word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    for source in ["office/src/fault.rs", "feeds/src/fault.rs", "feeds/src/broken.rs"] {
        let source = format!("crates/{source}");
        let source = fs::read_to_string(crate::root().join(source)).unwrap();
        let quoted = source.lines().filter_map(|line| line.trim().split_once("=> \""));
        let codes: Vec<_> = quoted.filter_map(|(_, rest)| rest.strip_suffix("\",")).filter(is_code).collect();
        assert!(codes.len() > 10, "{codes:?}");
        for code in codes {
            assert!(texts.contains(&format!("\"lint.{code}\"")), "{code}");
        }
    }
}
