//! What happened to an exchange, as far as the visitor says.

use crate::amount::{amount, is_number};
use crate::refusal::Refusal;
use obmen_exchange::money::NumberError;
use obmen_exchange::{Amount, RateMove, Unit, WhatIf};
use obmen_words::Words;
use obmen_words::record::{self, Problem};

/// What happened, as it was written.
#[derive(Clone, Copy, Debug, Default)]
pub struct Happened<'a> {
    /// So much arrived, in the give asset.
    pub received: Option<&'a str>,
    /// The rate moved by so many percent: `-3` means 3 % less per unit.
    pub rate_move: Option<&'a str>,
    /// What a transfer back costs, in the give asset.
    pub transfer_cost: Option<&'a str>,
    /// Person and card are verified.
    pub verified: bool,
}

impl Happened<'_> {
    /// As the core takes it; and the problems of what is no amount of the asset, of which then nothing is assumed.
    pub(crate) fn of(&self, give: Unit, words: Words<'_>) -> Result<(WhatIf, Vec<Problem>), Refusal> {
        let mut problems = Vec::new();
        let mut read = |field, text: Option<&str>| -> Result<Option<Amount>, Refusal> {
            match text.map(|text| amount(field, text, give)).transpose()? {
                None => Ok(None),
                Some(Ok(amount)) => Ok(Some(amount)),
                Some(Err(error)) => {
                    problems.extend(record::fault(words, field, &error));
                    Ok(None)
                }
            }
        };
        let what_if = WhatIf {
            received: read("received", self.received)?,
            rate_move: self.rate_move.map_or(Ok(RateMove::NONE), rate_move)?,
            transfer_cost: read("transfer_cost", self.transfer_cost)?,
            verified: self.verified,
        };
        Ok((what_if, problems))
    }
}

fn rate_move(text: &str) -> Result<RateMove, Refusal> {
    RateMove::parse(text).map_err(|error| match error {
        // Too many digits for a number hide what stands behind them.
        NumberError::TooLong { .. } if is_number(text.trim_start_matches(['+', '-'])) => {
            Refusal::RateMoveTooLarge(text.to_owned())
        }
        _ => Refusal::NotRateMove(text.to_owned()),
    })
}
