//! The project's own commands: `cargo xtask help` lists them.
//!
//! One file a command. Nothing here is shipped, and nothing outside the repository is changed except by apt, and only
//! what is missing.

mod bench;
mod browser;
mod failure;
mod fees;
mod module;
mod npm;
mod package;
mod page;
mod parts;
mod places;
mod process;
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
      --partner-key ID=FILE the key by which that site may fill in details; may be repeated
      --release             an optimised server
  page                  build the page into dist/, with .br and .gz beside each file
  npm                   build the npm packages into npm/dist/
  size                  the bytes of the first load and of the npm packages, against their budgets
  test [GROUP...]       all tests, or the groups named: lint native wasm npm size e2e
  bench [lighthouse]    the benchmarks: in the browser, of the npm packages, of the validators; or what the widget
                        costs the page around it (fetches Lighthouse)
  screenshot            docs/screenshot.png from the running page, and the icons of the installed one
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
    // `wasm` hands what follows on to cargo, its own help too.
    let asks = |word: &String| matches!(word.as_str(), "--help" | "-h");
    let asked = if command == "wasm" { rest.first().is_some_and(asks) } else { rest.iter().any(asks) };
    if let Some(usage) = usage_of(command).filter(|_| asked) {
        print!("{usage}");
        return Ok(());
    }
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

/// What the help says of one command: its line and those indented below it.
fn usage_of(command: &str) -> Option<String> {
    let entry = |line: &str| line.strip_prefix("  ").filter(|line| !line.starts_with(' ')).map(str::to_owned);
    let is_named = |line: &&str| entry(line).is_some_and(|line| line.split(' ').next() == Some(command));
    let mut lines = HELP.lines().skip_while(|line| !is_named(line));
    let first = lines.next()?.trim_start();
    let below = lines.take_while(|line| entry(line).is_none()).map(|line| format!("{line}\n"));
    Some(format!("cargo xtask {first}\n{}", below.collect::<String>()))
}

#[cfg(test)]
mod tests {
    use super::{HELP, run, usage_of};

    #[test]
    fn every_command_tells_its_usage_and_does_nothing_else() {
        let commands =
            HELP.lines().filter_map(|line| line.strip_prefix("  ")).filter(|it| !it.starts_with(' '));
        let commands: Vec<_> = commands.filter_map(|line| line.split(' ').next()).collect();
        assert_eq!(commands.len(), 9, "{commands:?}");
        for command in commands {
            for option in ["--help", "-h"] {
                let answer = run(&[command.to_owned(), option.to_owned()]);
                assert!(answer.is_ok(), "{command} {option}");
            }
        }
    }

    #[test]
    fn the_usage_of_a_command_is_its_own_and_no_others() {
        let usage = usage_of("serve").unwrap_or_default();
        assert!(usage.starts_with("cargo xtask serve [OPTIONS]  "), "{usage}");
        assert!(usage.contains("--port N") && usage.contains("--release"), "{usage}");
        assert!(!usage.contains("\n  page"), "{usage}");
        assert_eq!(usage_of("nothing"), None);
    }
}
