//! The border between what was typed and what may be sent.

use crate::{Answer, Memo, Network, Verdict};

/// Details that passed [`check`](crate::check). Cannot be made in any other way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    network: Network,
    details: String,
    memo: Option<Memo>,
}

impl Checked {
    pub(crate) fn from_answer(answer: Answer) -> Result<Self, Box<Answer>> {
        match (answer.verdict, &answer.normalized) {
            (Verdict::Valid, Some(details)) => {
                Ok(Self { network: answer.network, details: details.clone(), memo: answer.memo })
            }
            _ => Err(Box::new(answer)),
        }
    }

    /// The network they were checked for.
    #[must_use]
    pub const fn network(&self) -> Network {
        self.network
    }

    /// The details in their one spelling.
    #[must_use]
    pub fn details(&self) -> &str {
        &self.details
    }

    /// The memo in its one spelling; `None` where there is none.
    #[must_use]
    pub const fn memo(&self) -> Option<&Memo> {
        self.memo.as_ref()
    }
}
