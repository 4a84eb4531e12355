//! The program `obmen-server`.

use obmen_server::options::{Command, parse};
use obmen_server::{StartError, mistake, run, usage};
use std::io::Write as _;
use std::net::SocketAddr;
use std::process::ExitCode;
use tracing_subscriber::EnvFilter;

#[tokio::main]
async fn main() -> ExitCode {
    let options = match parse(std::env::args().skip(1)) {
        Ok(Command::Serve(options)) => options,
        Ok(Command::Help) => {
            say(&usage());
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            complain(&format!("{}\n\n{}", mistake(&error), usage()));
            return ExitCode::from(2);
        }
    };
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt().json().with_env_filter(filter).with_writer(std::io::stderr).init();
    match run(options, |address| say(&url(address))).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            log(&error);
            ExitCode::FAILURE
        }
    }
}

/// A line for each fault of an office's files, so that an operator can go through them.
fn log(error: &StartError) {
    let StartError::Faults(faults) = error else {
        tracing::error!(?error, "the server does not start");
        return;
    };
    for (folder, fault) in faults {
        let file = folder.join(&fault.file);
        let (line, column, place, kind) = (fault.line, fault.column, &fault.place, &fault.kind);
        tracing::error!(file = %file.display(), line, column, place, fault = ?kind, "an office's file is at fault");
    }
}

fn url(address: SocketAddr) -> String {
    format!("http://{address}/")
}

/// Whoever reads may have gone: that is no reason to stop.
fn say(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{text}").and_then(|()| out.flush());
}

fn complain(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}
