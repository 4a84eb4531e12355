//! 201 means that the row is on the disk.

use crate::process::{Process, folder};

#[test]
fn killed_right_after_201_the_server_still_has_the_application() {
    let folder = folder();
    let mut first = Process::start(folder.path());
    let application = first.application();
    let (status, taken) = first.post("key-12345", &application);
    // SIGKILL: nothing is flushed, closed or said.
    first.child.kill().unwrap();
    first.child.wait().unwrap();
    assert_eq!(status, 201, "{taken}");

    let second = Process::start(folder.path());
    let (id, secret) = (taken["id"].as_str().unwrap(), taken["secret"].as_str().unwrap());
    let head = format!("GET /api/v1/applications/{id} HTTP/1.1\r\nauthorization: Bearer {secret}");
    let (status, found) = second.ask(&head, "");
    assert_eq!((status, &found["quote"]), (200, &taken["quote"]));
    assert_eq!(second.post("key-12345", &application), (201, taken), "the same key, the same answer");
}

#[test]
fn the_log_holds_nothing_about_a_person() {
    let folder = folder();
    let server = Process::start(folder.path());
    let application = server.application();
    assert_eq!(server.post("key-12345", &application).0, 201);
    drop(server);
    let log = std::fs::read_to_string(folder.path().join("log")).unwrap();
    assert!(log.contains("application stored"), "{log}");
    for private in ["visitor", "4400", "key-12345", "127.0.0.1"] {
        assert!(!log.contains(private), "{private}: {log}");
    }
}

#[test]
fn a_log_line_names_its_request_once() {
    let folder = folder();
    let server = Process::start(folder.path());
    server.get("/healthz");
    drop(server);
    let log = std::fs::read_to_string(folder.path().join("log")).unwrap();
    let line = log.lines().find(|line| line.contains("/healthz")).unwrap();
    assert_eq!(line.matches("request_id").count(), 1, "{line}");
}
