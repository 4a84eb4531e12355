//! `cargo xtask serve`: from a fresh clone to a running page.

use std::fs;
use std::os::unix::process::CommandExt;
use std::path;
use std::process::Command;

use crate::failure::Failure;
use crate::process::timed;
use crate::{page, places, server, setup};

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
struct Options {
    port: u16,
    /// `ID=ORIGIN`: sites that may embed the page. The server checks their form.
    partners: Vec<String>,
    /// `ID=FILE`: the keys that those sites sign with.
    partner_keys: Vec<String>,
    release: bool,
}

/// `cargo xtask serve`.
pub(crate) fn run(rest: &[String]) -> Result<(), Failure> {
    let options = parse(rest)?;
    setup::run(setup::For::Page)?;
    page::build(&places::dist(), &[])?;
    let program = timed("the server", || server::build(options.release))?;
    let data = places::root().join("data");
    fs::create_dir_all(&data).map_err(Failure::file(&data))?;

    let mut command = Command::new(&program);
    command
        .current_dir(places::root())
        .args(["--dist", "dist", "--offices", "offices", "--database", "data/obmen.db"])
        .args(["--port", &options.port.to_string()]);
    for partner in &options.partners {
        command.args(["--partner", partner]);
    }
    for key in &options.partner_keys {
        command.args(["--partner-key", &from_here(key)]);
    }
    // The server takes this process's place, so that Ctrl-C and signals reach it and nothing is left behind.
    let source = command.exec();
    Err(Failure::Start { program: program.display().to_string(), source })
}

/// `ID=FILE` with the file as seen from the caller's folder; the server runs in the repository's root.
fn from_here(key: &str) -> String {
    let absolute = |(id, file): (&str, &str)| Some(format!("{id}={}", path::absolute(file).ok()?.display()));
    key.split_once('=').and_then(absolute).unwrap_or_else(|| key.to_owned())
}

fn parse(rest: &[String]) -> Result<Options, Failure> {
    let mut options = Options { port: 8080, partners: Vec::new(), partner_keys: Vec::new(), release: false };
    let mut words = rest.iter();
    while let Some(word) = words.next() {
        // `--port 80` and `--port=80` are the same.
        let (name, attached) = match word.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (word.as_str(), None),
        };
        let mut value =
            || attached.clone().or_else(|| words.next().cloned()).ok_or_else(|| lacks_value(name));
        match name {
            "--port" => {
                let port = value()?;
                options.port = port.parse().map_err(|_| Failure::Usage(format!("`{port}` is no port")))?;
            }
            "--partner" => options.partners.push(value()?),
            "--partner-key" => options.partner_keys.push(value()?),
            "--release" if attached.is_none() => options.release = true,
            _ => return Err(Failure::Usage(format!("`{word}` is not an option of `serve`"))),
        }
    }
    Ok(options)
}

fn lacks_value(name: &str) -> Failure {
    Failure::Usage(format!("`{name}` needs a value"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Option<Options> {
        parse(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>()).ok()
    }

    #[test]
    fn nothing_asked_means_port_8080_and_no_partner() {
        let wanted = Options { port: 8080, partners: Vec::new(), partner_keys: Vec::new(), release: false };
        assert_eq!(parsed(""), Some(wanted));
    }

    #[test]
    fn partners_repeat_and_values_attach() {
        let partners = vec!["a=https://a.example".to_owned(), "b=http://localhost:3000".to_owned()];
        let wanted =
            Options { port: 9000, partners, partner_keys: vec!["a=a.key".to_owned()], release: true };
        let line = "--port=9000 --partner a=https://a.example --release --partner=b=http://localhost:3000 \
                    --partner-key a=a.key";
        assert_eq!(parsed(line), Some(wanted));
    }

    #[test]
    fn a_word_it_does_not_know_is_refused() {
        for line in ["--prot 80", "--port", "--port x", "--port 70000", "--release=1", "dist"] {
            assert_eq!(parsed(line), None, "{line}");
        }
    }
}
