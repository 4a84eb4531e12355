//! The program as a child process, and requests to it over a socket.

use serde_json::{Value, json};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A running server; killed when it is dropped.
pub(crate) struct Process {
    pub(crate) child: Child,
    pub(crate) address: SocketAddr,
}

/// A folder with a page and one of this repository's offices, for databases too.
pub(crate) fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let offices = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../offices/16tonn");
    copy(&offices, &folder.path().join("offices/16tonn"));
    std::fs::create_dir(folder.path().join("dist")).unwrap();
    for name in ["dist/index.html", "dist/embed.html", "dist/fees.html"] {
        std::fs::write(folder.path().join(name), "<!doctype html><title>Obmen</title>").unwrap();
    }
    folder
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let (path, target) = entry.map(|entry| (entry.path(), to.join(entry.file_name()))).unwrap();
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).unwrap();
        }
    }
}

pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_obmen-server"));
    command.env("LANG", "en_US.UTF-8").stdin(Stdio::null());
    command
}

impl Process {
    pub(crate) fn start(folder: &Path) -> Self {
        let path = |name: &str| -> PathBuf { folder.join(name) };
        let mut child = program()
            .args(["--port", "0", "--dist"])
            .arg(path("dist"))
            .arg("--offices")
            .arg(path("offices"))
            .arg("--database")
            .arg(path("obmen.db"))
            .stdout(Stdio::piped())
            .stderr(Stdio::from(std::fs::File::create(path("log")).unwrap()))
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let url = line.trim_end().strip_prefix("http://").and_then(|url| url.strip_suffix('/'));
        let log = || std::fs::read_to_string(path("log")).unwrap_or_default();
        let address = url.and_then(|url| url.parse().ok());
        Self { child, address: address.ok_or_else(|| format!("no URL in {line:?}: {}", log())).unwrap() }
    }

    /// Sends a request and reads the answer to its end: status and body.
    pub(crate) fn ask(&self, head: &str, body: &str) -> (u16, Value) {
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let length = body.len();
        write!(
            stream,
            "{head}\r\nhost: localhost\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap();
        (status, serde_json::from_str(body).unwrap_or(Value::Null))
    }

    pub(crate) fn get(&self, path: &str) -> (u16, Value) {
        self.ask(&format!("GET {path} HTTP/1.1"), "")
    }

    pub(crate) fn post(&self, key: &str, body: &Value) -> (u16, Value) {
        let head = format!(
            "POST /api/v1/applications HTTP/1.1\r\ncontent-type: application/json\r\nidempotency-key: {key}"
        );
        self.ask(&head, &body.to_string())
    }

    /// An application at the server's own rates: what `send` of USDT gives in tenge, with no fee.
    pub(crate) fn application(&self) -> Value {
        let (_, offices) = self.get("/api/v1/offices");
        let office = offices.pointer("/offices/0/office").unwrap();
        let (_, rates) = self.get("/api/v1/offices/16tonn/rates");
        let of_pair = |direction: &&Value| direction["give"] == "USDTTRC20" && direction["get"] == "KSPBKZT";
        let direction = rates["directions"].as_array().unwrap().iter().find(of_pair).unwrap();
        let rate = direction.pointer("/tiers/0/rate").unwrap();
        let consents: Vec<&Value> = office["consents"].as_array().unwrap().iter().map(|c| &c["id"]).collect();
        let mut application = json!({
            "office": "16tonn", "give": "USDTTRC20", "get": "KSPBKZT", "send": "100", "receive": "0",
            "rate": {"in": rate["in"], "out": rate["out"], "as_of": null},
            "details": {"details": "4400 4300 0000 0007"}, "email": "visitor@example.com",
            "offer": {"version": office["offer"]["sha256"]}, "consents": consents,
        });
        // Figures of no sheet: the server answers with its own.
        let (status, moved) = self.post("asks-for-a-quote", &application);
        assert_eq!((status, &moved["code"]), (409, &json!("rate-moved")));
        application["receive"] = moved["quote"]["receive"].clone();
        application["rate"]["as_of"] = moved["quote"]["rate"]["as_of"].clone();
        application
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
