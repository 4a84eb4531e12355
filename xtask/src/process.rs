//! Running other programs: seen, timed, and stopped when they hang.

use std::fmt;
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::failure::Failure;

/// Runs a program with its output passed through; anything but success is a failure.
pub(crate) fn run(command: &mut Command) -> Result<(), Failure> {
    eprintln!("$ {}", line(command));
    let status = command.status().map_err(|source| Failure::Start { program: name(command), source })?;
    if status.success() { Ok(()) } else { Err(Failure::Exit { program: name(command), code: status.code() }) }
}

/// What a program prints, without surrounding space; `None` where it fails or is not there.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// Runs a program for at most `limit`, then kills it with all its children. Says whether it succeeded in time.
pub(crate) fn succeeds_within(limit: Duration, command: &mut Command) -> Result<bool, Failure> {
    eprintln!("$ {}   (at most {} s)", line(command), limit.as_secs());
    let mut child = command
        // A group of its own, so that the children go with it.
        .process_group(0)
        .stdin(Stdio::null())
        .spawn()
        .map_err(|source| Failure::Start { program: name(command), source })?;
    let start = Instant::now();
    while start.elapsed() < limit {
        if let Ok(Some(status)) = child.try_wait() {
            return Ok(status.success());
        }
        thread::sleep(Duration::from_millis(50));
    }
    // The standard library has no call for a whole group, and `unsafe` is forbidden here.
    let _ = Command::new("sh").arg("-c").arg(format!("kill -9 -{}", child.id())).status();
    let _ = child.wait();
    Ok(false)
}

/// Does a job under a heading and says how long it took.
pub(crate) fn timed<T>(heading: &str, job: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    eprintln!("==> {heading}");
    let start = Instant::now();
    let result = job()?;
    eprintln!("    done in {}", Took(start.elapsed()));
    Ok(result)
}

/// A duration for people: `0.4 s`, `12.3 s`, `2 min 31 s`.
pub(crate) struct Took(pub(crate) Duration);

impl fmt::Display for Took {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0.as_secs();
        if seconds < 60 {
            write!(f, "{seconds}.{} s", self.0.subsec_millis() / 100)
        } else {
            write!(f, "{} min {} s", seconds / 60, seconds % 60)
        }
    }
}

fn name(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
