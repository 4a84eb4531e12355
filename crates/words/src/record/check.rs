//! What details are, as JSON.

use crate::Words;
use obmen_details::{Answer, Code, Verdict};
use serde::Serialize;

/// An answer about details.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Check {
    /// `valid`, `incomplete` or `invalid`.
    pub verdict: &'static str,
    /// `mainnet`, `testnet`, `regtest` or `stagenet`, where the details belong to the network at all.
    pub network_type: Option<&'static str>,
    /// The form that was recognised.
    pub kind: Option<&'static str>,
    /// The one spelling to store and send.
    pub normalized: Option<String>,
    /// What is wrong, where the verdict is `invalid`; where it is `incomplete`, what is wrong if nothing more follows.
    pub code: Option<&'static str>,
    /// A sentence, where the verdict is not `valid`; it has networks by their symbols, as `looks_like` has them.
    pub message: Option<String>,
    /// Where the fault is, in characters from 0.
    pub position: Option<usize>,
    /// Symbols of networks on which the details are valid.
    pub looks_like: Vec<&'static str>,
    /// Stable words of remarks.
    pub warnings: Vec<&'static str>,
    /// Beside `email-typo` alone: the domain that was probably meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meant: Option<&'static str>,
}

/// An answer as JSON.
#[must_use]
pub fn check(words: Words<'_>, answer: &Answer) -> Check {
    Check {
        verdict: answer.verdict.as_str(),
        network_type: answer.network_type.map(|kind| kind.as_str()),
        kind: answer.kind,
        normalized: answer.normalized.clone(),
        code: answer.code.or(answer.ends).map(|code| code.as_str()),
        message: words.by_symbols().answer(answer),
        position: answer.position,
        looks_like: answer.looks_like.clone(),
        warnings: answer.warnings.iter().map(|w| w.as_str()).collect(),
        meant: answer.warnings.iter().find_map(|warning| warning.meant()),
    }
}

/// The answer about details of a network that is not known.
#[must_use]
pub fn unknown_network(words: Words<'_>, symbol: &str) -> Check {
    Check {
        verdict: Verdict::Invalid.as_str(),
        network_type: None,
        kind: None,
        normalized: None,
        code: Some(Code::UnknownNetwork.as_str()),
        message: Some(words.unknown_network(symbol)),
        position: None,
        looks_like: Vec::new(),
        warnings: Vec::new(),
        meant: None,
    }
}
