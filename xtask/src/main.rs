//! The project's own commands: `cargo xtask help` lists them.
//!
//! One file a command. Nothing here is shipped, and nothing outside the repository is changed except by apt, and only
//! what is missing.

mod bench;
mod browser;
mod failure;
mod module;
mod npm;
mod package;
mod page;
mod places;
mod process;
mod reader;
mod screenshot;
mod serve;
mod server;
mod setup;
mod size;
mod style;
mod test;
mod wasm;

use std::process::ExitCode;

use failure::Failure;

const HELP: &str = "\
cargo xtask COMMAND

  setup                 fetch what the other commands need; a second time it only looks
  serve [OPTIONS]       build the page and the server, run them on http://127.0.0.1:8080/
      --port N              another port
      --partner ID=ORIGIN   a site that may embed the page; may be repeated
      --release             an optimised server
  page                  build the page into dist/, with .br and .gz beside each file
  npm                   build the npm packages into npm/dist/
  size                  the bytes of the first load and of the npm packages, against their budgets
  test [GROUP...]       all tests, or the groups named: lint native wasm npm size e2e
  bench                 the benchmarks: in the browser, of the npm packages, of the validators
  screenshot            docs/screenshot.png from the running page
  wasm ARGS...          cargo ARGS... for the browser's target, e.g. `wasm check -p obmen-page`
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("xtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<(), Failure> {
    let (command, rest) = match arguments.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", arguments),
    };
    match command {
        "setup" => setup::everything(rest),
        "serve" => serve::run(rest),
        "page" => page::run(rest),
        "npm" => package::run(rest),
        "size" => size::run(rest),
        "test" => test::run(rest),
        "bench" => bench::run(rest),
        "screenshot" => screenshot::run(rest),
        "wasm" => wasm::run(rest),
        "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(())
        }
        other => Err(Failure::Usage(format!("there is no command `{other}`; see `cargo xtask help`"))),
    }
}
