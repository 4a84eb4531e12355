//! Help teaches: every example in it runs.

use crate::{obmen, obmen_reading};

const COMMANDS: [&str; 5] = ["quote", "scenarios", "check", "lint", "export"];

#[test]
fn every_command_explains_itself_in_every_language() {
    for lang in ["en", "ru"] {
        for command in COMMANDS {
            let ran = obmen(&[command, "--help", "--lang", lang]);
            assert_eq!((ran.code, ran.err.as_str()), (0, ""));
            assert!(ran.out.contains(&format!("obmen {command}")), "{}", ran.out);
        }
        assert_eq!(obmen(&["--lang", lang, "--help"]).code, 0);
    }
}

#[test]
fn help_names_every_option_of_its_command() {
    for command in COMMANDS {
        let help = obmen(&[command, "--help"]).out;
        let refused = obmen(&[command, "--nonsense"]).err;
        let options = refused.split_whitespace().filter(|word| word.starts_with("--")).skip(1);
        for option in options.map(|word| word.trim_end_matches('.')) {
            assert!(option == "--help" || help.contains(option), "{command}: {option}");
        }
    }
}

#[test]
fn every_example_runs() {
    for lang in ["en", "ru"] {
        let pages = COMMANDS.map(|command| obmen(&[command, "--help", "--lang", lang]).out);
        let examples: Vec<&str> =
            pages.iter().flat_map(|page| page.lines()).filter_map(|l| l.strip_prefix("  obmen ")).collect();
        assert!(examples.len() >= 9, "{examples:?}");
        for example in examples {
            let ran = obmen(&example.split_whitespace().collect::<Vec<_>>());
            assert_eq!(ran.code, 0, "{example}: {}", ran.err);
            assert!(!ran.out.is_empty(), "{example}");
        }
    }
}

#[test]
fn the_example_with_lines_gets_a_line() {
    let page = obmen(&["check", "--help"]).out;
    let line =
        page.lines().find_map(|l| l.strip_prefix("  echo '")).and_then(|l| l.split_once('\'')).unwrap().0;
    assert_eq!(obmen_reading(&["check", "--jsonl"], line.as_bytes()).out.lines().count(), 1);
}

#[test]
fn what_is_not_known_is_refused_with_what_is() {
    let ran = obmen(&["qoute"]);
    assert_eq!(ran.code, 2);
    insta::assert_snapshot!(ran.err, @"
    There is no command “qoute”. Allowed: quote, scenarios, check, lint, export.
    Try: obmen --help
    ");
    assert_eq!(obmen(&[]).code, 2);
    assert_eq!(obmen(&["quote", "--lang", "xx"]).err, "--lang “xx” is not known. Allowed: en, ru.\n");
    assert_eq!(obmen(&["quote", "--send"]).err, "--send needs a value behind it.\n");
    assert_eq!(obmen(&["quote", "--send", "1", "--send", "2"]).err, "--send is given twice. Give it once.\n");
}

#[test]
fn options_that_are_missing_are_named_all_at_once() {
    for command in ["quote", "scenarios"] {
        let missing = |more: &[&str]| {
            let ran = obmen(&[&[command], more].concat());
            assert_eq!((ran.code, ran.out.as_str()), (2, ""));
            ran.err
        };
        assert_eq!(missing(&[]), "Missing: --office, --give, --get, (--send | --receive).\n");
        assert_eq!(missing(&["--give", "BTC", "--send", "1"]), "Missing: --office, --get.\n");
        assert_eq!(
            missing(&["--lang", "ru"]),
            "Не указано: --office, --give, --get, (--send | --receive).\n"
        );
    }
}
