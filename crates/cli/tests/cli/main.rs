//! The command as people and programs meet it: the binary is run, its output read. One file a subject.
#![expect(clippy::unwrap_used, reason = "a test that cannot run the command has failed")]

mod check;
mod contract;
mod files;
mod help;
mod human;
mod lint;
mod odd_amounts;
mod scenarios;
mod snapshots;

use serde_json::Value;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

/// What came of one run.
struct Ran {
    code: i32,
    out: String,
    err: String,
}

impl Ran {
    fn json(&self) -> Value {
        assert_eq!(self.out.lines().count(), 1, "one object on one line: {}{}", self.out, self.err);
        serde_json::from_str(&self.out).unwrap()
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn data(file: &str) -> String {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(file).display().to_string()
}

fn ran(output: Output) -> Ran {
    Ran {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_obmen"));
    command.args(arguments).current_dir(root());
    command
}

/// Runs `obmen` in the project's root.
fn obmen(arguments: &[&str]) -> Ran {
    ran(command(arguments).output().unwrap())
}

/// Runs `obmen` with lines on its standard input.
fn obmen_reading(arguments: &[&str], input: &[u8]) -> Ran {
    let piped =
        command(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = piped.unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    ran(child.wait_with_output().unwrap())
}

/// A request of the test's own feed and official rates.
fn request(command: &str, office: &str, more: &[&str]) -> Ran {
    let (office, feed, reference) = (format!("offices/{office}"), data("feed.xml"), data("reference.xml"));
    let mut all = vec![command, "--office", &office, "--feed", &feed, "--reference", &reference];
    all.extend_from_slice(more);
    obmen(&all)
}

const USDT_TO_KASPI: [&str; 4] = ["--give", "USDTTRC20", "--get", "KSPBKZT"];

/// USDT to Kaspi with an amount and further options.
fn usdt(command: &str, more: &[&str]) -> Ran {
    request(command, "16tonn", &[&USDT_TO_KASPI, more].concat())
}
