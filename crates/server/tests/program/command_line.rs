//! A command line that is not understood ends with 2 and says why.

use crate::process::{folder, program};

#[test]
fn what_is_missing_is_named_beside_the_help() {
    let output = program().output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.starts_with("`--dist` is required.") && told.contains("--partner ID=ORIGIN"), "{told}");
    assert!(output.stdout.is_empty());
}

#[test]
fn help_is_no_mistake() {
    let output = program().arg("--help").output().unwrap();
    assert!(output.status.success());
    assert!(String::from_utf8(output.stdout).unwrap().contains("--database PATH|URL"));
}

#[test]
fn an_offices_fault_is_told_with_its_file_and_line() {
    let folder = folder();
    let file = folder.path().join("offices/16tonn/office.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, format!("nonsense = 1\n{text}")).unwrap();
    let arguments = ["--port", "0", "--dist", "dist", "--offices", "offices", "--database", "obmen.db"];
    let output = program().current_dir(folder.path()).args(arguments).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("offices/16tonn/office.toml") && told.contains("\"line\":1"), "{told}");
}
