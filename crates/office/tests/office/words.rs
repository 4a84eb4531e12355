//! Every fault has words in every language, with what was found and what is allowed where there is something to say.

use obmen_feeds::{Broken, FaultKind as FeedKind};
use obmen_office::{Fault, FaultKind, Form};
use std::collections::BTreeMap;
use std::path::Path;

fn every_kind() -> Vec<FaultKind> {
    let text = || "x".to_owned();
    let forms = [
        Form::Number,
        Form::Code,
        Form::Id,
        Form::Clause,
        Form::Date,
        Form::Time,
        Form::Sha256,
        Form::Url,
        Form::Territory,
        Form::Language,
    ];
    let mut kinds = vec![
        FaultKind::NotFolder(text()),
        FaultKind::UnclosedArray(text()),
        FaultKind::UnusedCurrency(text(), vec![text()]),
        FaultKind::SameAsset(text()),
        FaultKind::MinimumAboveMaximum(text(), text()),
        FaultKind::OverlappingSteps(text(), text()),
        FaultKind::MissingFile,
        FaultKind::Unreadable(std::io::ErrorKind::PermissionDenied),
        FaultKind::NotUtf8,
        FaultKind::Syntax(text(), text()),
        FaultKind::DuplicateKey(text()),
        FaultKind::UnknownKey(text(), vec!["name"]),
        FaultKind::MissingKey("name"),
        FaultKind::WrongType { found: "float", allowed: "string" },
        FaultKind::Empty,
        FaultKind::UnknownValue(text(), &["a", "b"]),
        FaultKind::Range(text(), "0…18"),
        FaultKind::UnknownAsset(text()),
        FaultKind::UnknownUnit(text()),
        FaultKind::Inconvertible(text()),
        FaultKind::UnknownNetwork(text()),
        FaultKind::MemoWithoutNetwork(text()),
        FaultKind::TooManyDecimals(text(), 2),
        FaultKind::Duplicate(text(), 1),
        FaultKind::DirectionNotInFeed(text()),
        FaultKind::NoRule("late"),
        FaultKind::NoClause,
        FaultKind::ClauseOrder(text(), text()),
        FaultKind::MissingText(text()),
        FaultKind::TextForNothing(text()),
    ];
    kinds.extend(forms.map(|form| FaultKind::Form(text(), form)));
    let feed = [
        FeedKind::TooLarge,
        FeedKind::NotOfficialRates,
        FeedKind::NotDirections,
        FeedKind::Dtd,
        FeedKind::Entity,
        FeedKind::WrongRoot,
        FeedKind::UnexpectedElement,
        FeedKind::UnexpectedAttribute,
        FeedKind::UnexpectedText,
        FeedKind::Missing,
        FeedKind::DuplicateField { first_line: 1 },
        FeedKind::DuplicateDirection { first_line: 1 },
        FeedKind::DuplicateCurrency { first_line: 1 },
        FeedKind::Empty,
        FeedKind::Comma,
        FeedKind::Sign,
        FeedKind::Exponent,
        FeedKind::Point,
        FeedKind::Character('x'),
        FeedKind::TooPrecise,
        FeedKind::OutOfRange,
        FeedKind::Code,
        FeedKind::Unit,
        FeedKind::Date,
        FeedKind::TooManyFaults,
    ];
    let broken = [
        Broken::NoElement,
        Broken::UnexpectedEnd,
        Broken::ClosingTag { open: text() },
        Broken::UnknownToken,
        Broken::Name,
        Broken::Character,
        Broken::ForbiddenCharacter,
        Broken::Reference,
        Broken::Attribute,
        Broken::Namespace,
        Broken::Markup,
        Broken::Declaration,
    ];
    kinds.extend(feed.into_iter().chain(broken.map(FeedKind::Malformed)).map(|kind| {
        let allowed = obmen_feeds::Allowed::Decimal;
        FaultKind::Feed(obmen_feeds::Fault { line: 1, column: 1, path: text(), kind, found: text(), allowed })
    }));
    kinds
}

#[test]
fn every_fault_has_words_in_every_language_and_no_words_are_for_nothing() {
    for language in ["en", "ru"] {
        let path = format!("{}/../../locales/{language}/lint.json", env!("CARGO_MANIFEST_DIR"));
        let texts = std::fs::read_to_string(Path::new(&path)).unwrap();
        let texts: BTreeMap<String, String> = serde_json::from_str(&texts).unwrap();
        let mut used: Vec<String> = Vec::new();
        for kind in every_kind() {
            let fault = Fault { file: String::new(), line: 1, column: None, place: String::new(), kind };
            let key = format!("lint.{}", fault.code());
            let words = texts.get(&key).unwrap_or(&key);
            assert_ne!(words, &key, "{language} has words for it");
            assert!(!words.contains("{found}") || fault.found().is_some(), "{language} {key}: {words}");
            assert!(!words.contains("{allowed}") || fault.allowed().is_some(), "{language} {key}: {words}");
            used.push(key);
        }
        let idle: Vec<_> = texts.keys().filter(|key| !used.contains(key)).collect();
        assert!(idle.is_empty(), "{language}: {idle:?}");
    }
}
