//! The program `obmen-server`.

use obmen_server::options::{Command, parse};
use obmen_server::{mistake, refusal, run, usage};
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
    // The span once: it is the whole list of spans.
    let log = tracing_subscriber::fmt().json().with_span_list(false);
    log.with_env_filter(filter).with_writer(std::io::stderr).init();
    match run(options.clone(), |address| say(&url(address))).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            refusal(&error, &options).iter().for_each(|line| complain(line));
            ExitCode::FAILURE
        }
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
