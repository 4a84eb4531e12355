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
    let line =
        "offices/16tonn/office.toml:1: nonsense: “nonsense” has no meaning here; allowed: name, offer, ";
    assert!(told.starts_with(line), "{told}");
}

#[test]
fn a_busy_port_is_told_in_one_line_of_words() {
    let folder = folder();
    let busy = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = busy.local_addr().unwrap();
    let port = address.port().to_string();
    let arguments = ["--port", &port, "--dist", "dist", "--offices", "offices", "--database", "obmen.db"];
    let output = program().current_dir(folder.path()).args(arguments).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8(output.stderr).unwrap();
    let line = told.lines().last().unwrap();
    assert!(line.starts_with(&format!("{address} cannot be listened on: another program does")), "{told}");
    assert!(line.contains("--port") && !line.contains("Os {"), "{told}");
}

#[test]
fn a_folder_without_a_page_or_an_office_is_named() {
    let folder = folder();
    let told = |dist: &str, offices: &str| {
        let arguments = ["--port", "0", "--dist", dist, "--offices", offices, "--database", "obmen.db"];
        let output = program().current_dir(folder.path()).args(arguments).output().unwrap();
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(told("nowhere", "offices").contains("The page in nowhere cannot be served: it is not there."));
    assert!(
        told("dist", "nowhere").contains("The folder of offices nowhere cannot be read: it is not there.")
    );
    assert!(told("dist", "dist").contains("dist holds no office."));
}

#[test]
fn a_partners_key_that_is_weak_or_missing_is_named_and_never_shown() {
    let folder = folder();
    std::fs::write(folder.path().join("weak.key"), "hunter2\n").unwrap();
    let told = |file: &str| {
        let output = program()
            .current_dir(folder.path())
            .args(["--port", "0", "--dist", "dist", "--offices", "offices", "--database", "obmen.db"])
            .args(["--partner", "shop=https://shop.example", "--partner-key", &format!("shop={file}")])
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1));
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(told("none.key").contains("The partner's key in none.key cannot be read: it is not there."));
    let weak = told("weak.key");
    assert!(
        weak.contains("The partner's key in weak.key is too weak") && !weak.contains("hunter2"),
        "{weak}"
    );
}
