//! What holds for every answer, whatever was typed.

use obmen_details::{Answer, Code, MemoInput, MemoKind, MemoPolicy, Network, Verdict, check, check_memo};

pub(crate) fn hold(
    network: Network,
    details: &str,
    memo: Option<&str>,
    kind: Option<MemoKind>,
    policy: MemoPolicy,
) {
    let answer = check(network, details, MemoInput { text: memo, kind }, policy);
    let case = || format!("{network:?} {details:?} memo {memo:?} {kind:?} {policy:?}: {answer:?}");
    assert_eq!(answer.verdict == Verdict::Invalid, answer.code.is_some(), "{}", case());
    assert_eq!(answer.verdict == Verdict::Incomplete, answer.ends.is_some(), "{}", case());
    assert!(answer.verdict != Verdict::Valid || answer.normalized.is_some(), "{}", case());
    // The network asked about is no other network.
    assert!(!answer.looks_like.contains(&network.symbol()), "{}", case());
    if let Some(at) = answer.position {
        let count = details.chars().count();
        assert!(at <= count, "{}", case());
        if let Some(Code::BadCharacter { found, .. }) = answer.code {
            assert_eq!(details.chars().nth(at), Some(found), "{}", case());
        }
    }
    // A wrong character has a place, a checksum that does not match has none: the words rely on it.
    assert!(
        !matches!(answer.code, Some(Code::BadCharacter { .. })) || answer.position.is_some(),
        "{}",
        case()
    );
    assert!(answer.code != Some(Code::BadChecksum) || answer.position.is_none(), "{}", case());
    lengths(&answer, details, &case);
    if answer.verdict == Verdict::Valid {
        settled(network, &answer, details, &case);
    }
}

/// A length at fault is counted in characters and is none of the allowed ones.
fn lengths(answer: &Answer, details: &str, case: &dyn Fn() -> String) {
    for code in [answer.code, answer.ends].into_iter().flatten() {
        if let Code::BadLength { found, allowed } = code {
            assert!(allowed.min <= allowed.max && allowed.max > 0, "{}", case());
            let typed = details.chars().count();
            assert!(
                found <= typed
                    && (found + outer(details) == typed
                        || !answer.network.is_chain()
                        || answer.network.symbol() == "XEM"),
                "{}",
                case()
            );
        }
    }
    // A wrong character alone is told as one.
    if let Some(Code::BadLength { found, allowed }) = answer.code {
        assert!(!(allowed.min..=allowed.max).contains(&found), "{}", case());
    }
}

/// Characters around the text that do not count.
fn outer(details: &str) -> usize {
    let blank = |letter: char| {
        letter.is_whitespace()
            || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
    };
    details.chars().count() - details.trim_matches(blank).chars().count()
}

/// The normal form is one spelling, and what is valid can be typed letter by letter.
fn settled(network: Network, answer: &Answer, details: &str, case: &dyn Fn() -> String) {
    let normalized = answer.normalized.as_deref().unwrap_or_default();
    // A memo inside the address says it again.
    let memo = answer.memo.as_ref().filter(|memo| !memo.embedded);
    let memo = MemoInput { text: memo.map(|memo| memo.value.as_str()), kind: memo.map(|memo| memo.kind) };
    let again = check(network, normalized, memo, MemoPolicy::Optional);
    assert_eq!(again.verdict, Verdict::Valid, "{}", case());
    assert_eq!(again.normalized.as_deref(), Some(normalized), "{}", case());
    assert_eq!((again.kind, &again.memo), (answer.kind, &answer.memo), "{}", case());
    for (end, _) in details.char_indices() {
        let typed = details.get(..end).unwrap_or_default();
        let prefix = check(network, typed, MemoInput::NONE, MemoPolicy::Optional);
        // The beginning of a name is at times right, as it stands, for another network, or looks like a secret.
        let elsewhere =
            matches!(prefix.code, Some(Code::WrongNetwork | Code::TestNetwork(_) | Code::PrivateKey(_)));
        assert!(prefix.verdict != Verdict::Invalid || elsewhere, "{typed:?} of {}: {prefix:?}", case());
    }
    let _ = check_memo(network, memo, MemoPolicy::Required);
    assert!(answer.clone().into_checked().is_ok(), "{}", case());
}
