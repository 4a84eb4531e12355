//! The TypeScript types, out of the Rust ones: `npm/details/index.d.ts` is what [`declaration`] writes.
//!
//! `cargo run -p obmen-npm-details --example types` writes it anew; a test fails while it is stale.

use obmen_details::{
    Code, Lengths, MemoFault, MemoKind, MemoPolicy, Network, NetworkType, Secret, Verdict, Warning,
};
use obmen_words::Lang;

/// The text around the lists.
const TEMPLATE: &str = include_str!("types.d.ts");

/// The whole of `index.d.ts`.
#[must_use]
pub fn declaration() -> String {
    let networks: Vec<&str> = Network::all().map(Network::symbol).collect();
    let lists: [(&str, Vec<&str>); 8] = [
        ("NETWORKS", networks),
        ("MEMO_KINDS", chain(MemoKind::Text, after_memo_kind).map(MemoKind::as_str).collect()),
        ("MEMO_POLICIES", chain(MemoPolicy::Required, after_policy).map(policy).collect()),
        ("LANGUAGES", Lang::ALL.into_iter().map(Lang::tag).collect()),
        ("VERDICTS", chain(Verdict::Valid, after_verdict).map(Verdict::as_str).collect()),
        ("NETWORK_TYPES", chain(NetworkType::Mainnet, after_network_type).map(NetworkType::as_str).collect()),
        ("CODES", chain(Code::UnknownNetwork, after_code).map(|code| code.as_str()).collect()),
        ("WARNINGS", chain(Warning::NoChecksum, after_warning).map(|warning| warning.as_str()).collect()),
    ];
    lists.into_iter().fold(TEMPLATE.to_owned(), |text, (name, words)| {
        text.replace(&format!(" {name};"), &format!("{};", union(&words)))
    })
}

/// One alternative a line once they do not fit on one.
fn union(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
    let line = words.join(" | ");
    if line.len() < 80 { format!(" {line}") } else { format!("\n  | {}", words.join("\n  | ")) }
}

/// A policy's word, as `batch.mjs` reads it.
const fn policy(policy: MemoPolicy) -> &'static str {
    match policy {
        MemoPolicy::Required => "required",
        MemoPolicy::Optional => "optional",
        MemoPolicy::Unexpected => "unexpected",
    }
}

/// Every value of a type, each naming the next: the matches below do not compile while they miss one.
fn chain<T: Copy>(first: T, after: fn(T) -> Option<T>) -> impl Iterator<Item = T> {
    core::iter::successors(Some(first), move |value| after(*value))
}

fn after_verdict(verdict: Verdict) -> Option<Verdict> {
    match verdict {
        Verdict::Valid => Some(Verdict::Incomplete),
        Verdict::Incomplete => Some(Verdict::Invalid),
        Verdict::Invalid => None,
    }
}

fn after_network_type(network_type: NetworkType) -> Option<NetworkType> {
    match network_type {
        NetworkType::Mainnet => Some(NetworkType::Testnet),
        NetworkType::Testnet => Some(NetworkType::Regtest),
        NetworkType::Regtest => Some(NetworkType::Stagenet),
        NetworkType::Stagenet => None,
    }
}

fn after_memo_kind(kind: MemoKind) -> Option<MemoKind> {
    match kind {
        MemoKind::Text => Some(MemoKind::Id),
        MemoKind::Id => Some(MemoKind::Hash),
        MemoKind::Hash => Some(MemoKind::Tag),
        MemoKind::Tag => Some(MemoKind::Comment),
        MemoKind::Comment => Some(MemoKind::PaymentId),
        MemoKind::PaymentId => None,
    }
}

fn after_policy(policy: MemoPolicy) -> Option<MemoPolicy> {
    match policy {
        MemoPolicy::Required => Some(MemoPolicy::Optional),
        MemoPolicy::Optional => Some(MemoPolicy::Unexpected),
        MemoPolicy::Unexpected => None,
    }
}

/// The values inside a code do not show in its word.
fn after_code(code: Code) -> Option<Code> {
    let allowed = Lengths { min: 0, max: 0 };
    match code {
        Code::UnknownNetwork => Some(Code::PrivateKey(Secret::Key)),
        Code::PrivateKey(_) => Some(Code::TestNetwork(NetworkType::Testnet)),
        Code::TestNetwork(_) => Some(Code::WrongNetwork),
        Code::WrongNetwork => Some(Code::WrongForm { kind: "" }),
        Code::WrongForm { .. } => Some(Code::WrongCurrency { expected: "" }),
        Code::WrongCurrency { .. } => Some(Code::BadChecksum),
        Code::BadChecksum => Some(Code::BadLength { found: 0, allowed }),
        Code::BadLength { .. } => {
            Some(Code::BadCharacter { found: ' ', lookalike: None, allowed: obmen_details::Alphabet::Digits })
        }
        Code::BadCharacter { .. } => Some(Code::MemoRequired),
        Code::MemoRequired => Some(Code::MemoInvalid(MemoFault::Conflict)),
        Code::MemoInvalid(_) => Some(Code::MemoUnexpected),
        Code::MemoUnexpected => None,
    }
}

fn after_warning(warning: Warning) -> Option<Warning> {
    match warning {
        Warning::NoChecksum => Some(Warning::SharedFormat),
        Warning::SharedFormat => Some(Warning::LegacyForm),
        Warning::LegacyForm => Some(Warning::RawForm),
        Warning::RawForm => Some(Warning::FutureVersion),
        Warning::FutureVersion => Some(Warning::Contract),
        Warning::Contract => Some(Warning::NetworkClosed),
        Warning::NetworkClosed => Some(Warning::MemoMissing),
        Warning::MemoMissing => Some(Warning::MemoKindAssumed),
        Warning::MemoKindAssumed => Some(Warning::MemoLong),
        Warning::MemoLong => Some(Warning::LuhnFailed),
        Warning::LuhnFailed => Some(Warning::DateMismatch),
        Warning::DateMismatch => Some(Warning::LicenceRevoked),
        Warning::LicenceRevoked => Some(Warning::EmailTypo { meant: "" }),
        Warning::EmailTypo { .. } => Some(Warning::MaybePrivateKey),
        Warning::MaybePrivateKey => None,
    }
}
