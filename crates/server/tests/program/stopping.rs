//! Told to stop, the server finishes and leaves one file behind.

use crate::process::{Process, folder};
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::process::Command;
use std::time::{Duration, Instant};

#[test]
fn sigterm_ends_open_streams_and_the_program() {
    let folder = folder();
    let mut server = Process::start(folder.path());
    let mut stream = TcpStream::connect(server.address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    write!(stream, "GET /api/v1/offices/16tonn/rates/stream HTTP/1.1\r\nhost: localhost\r\n\r\n").unwrap();
    let mut first = [0u8; 16];
    stream.read_exact(&mut first).unwrap();

    let began = Instant::now();
    let told = Command::new("kill").args(["-TERM", &server.child.id().to_string()]).status().unwrap();
    assert!(told.success());
    let mut rest = String::new();
    stream.read_to_string(&mut rest).unwrap();
    assert!(server.child.wait().unwrap().success());
    assert!(began.elapsed() < Duration::from_secs(9), "it was cut, not ended");
    assert!(rest.contains("event: rates"), "{rest}");
    assert!(!folder.path().join("obmen.db-wal").exists());
}

#[test]
fn rates_that_change_on_the_disk_are_quoted_from() {
    let folder = folder();
    let server = Process::start(folder.path());
    let before = server.get("/api/v1/offices/16tonn/rates").1;
    let file = folder.path().join("offices/16tonn/rates.xml");
    let xml = std::fs::read_to_string(&file).unwrap();
    let old = before["as_of"].as_str().unwrap();
    assert!(xml.contains(old), "the sheet's time stands in the feed");
    std::fs::write(&file, xml.replace(old, "2027-01-01T00:00:00Z")).unwrap();
    let deadline = Instant::now() + Duration::from_secs(20);
    while server.get("/api/v1/offices/16tonn/rates").1["as_of"] != "2027-01-01T00:00:00Z" {
        assert!(Instant::now() < deadline, "{}", std::fs::read_to_string(folder.path().join("log")).unwrap());
        std::thread::sleep(Duration::from_millis(200));
    }
}
