//! One row as JavaScript gives it.

use obmen_details::{MemoInput, MemoKind, MemoPolicy, Network, check};
use obmen_words::{Words, record};
use serde::{Deserialize, Deserializer, de};

/// What is to be checked.
#[derive(Deserialize)]
pub(crate) struct Row {
    network: String,
    details: String,
    #[serde(default)]
    memo: Option<String>,
    #[serde(default, deserialize_with = "memo_kind")]
    memo_kind: Option<MemoKind>,
    #[serde(default)]
    memo_policy: Option<Policy>,
}

/// What the asset says about memos.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Policy {
    Required,
    Optional,
    Unexpected,
}

impl Row {
    pub(crate) fn check(&self, words: Words<'_>) -> record::Check {
        let policy = match self.memo_policy {
            Some(Policy::Required) => MemoPolicy::Required,
            Some(Policy::Optional) | None => MemoPolicy::Optional,
            Some(Policy::Unexpected) => MemoPolicy::Unexpected,
        };
        let memo = MemoInput { text: self.memo.as_deref(), kind: self.memo_kind };
        match Network::parse(&self.network) {
            Some(network) => record::check(words, &check(network, &self.details, memo, policy)),
            None => record::unknown_network(words, &self.network),
        }
    }
}

fn memo_kind<'de, D: Deserializer<'de>>(input: D) -> Result<Option<MemoKind>, D::Error> {
    let Some(word) = Option::<String>::deserialize(input)? else { return Ok(None) };
    MemoKind::parse(&word).map(Some).ok_or_else(|| de::Error::custom(word))
}
