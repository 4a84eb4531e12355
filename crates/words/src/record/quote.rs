//! A quote as JSON.

use crate::Words;
use obmen_exchange::money::NumberError;
use obmen_exchange::{Amount, AmountError, Asset, Field, Fixing, ImpliedCommission, Market};
use serde::Serialize;

/// A quote: its stages, its limits, what is out of bounds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Quote {
    /// The office's id.
    pub office: String,
    /// What is given.
    pub give: Leg,
    /// What is got.
    pub get: Leg,
    /// What leaves the visitor, in the give asset.
    pub send: Option<String>,
    /// What is exchanged, in the give asset.
    pub exchanged: Option<String>,
    /// What that converts to, in the get asset.
    pub converted: Option<String>,
    /// What the visitor receives, in the get asset.
    pub receive: Option<String>,
    /// On top of what is exchanged, in the give asset.
    pub give_fee: Option<String>,
    /// Taken off what is converted, in the get asset.
    pub get_fee: Option<String>,
    /// The rate.
    pub rate: Rate,
    /// The six stages, in the order of the flow.
    pub stages: Vec<Stage>,
    /// The direction's bounds.
    pub limits: Limits,
    /// Values in US dollars.
    pub usd: Usd,
    /// Signed, with exactly two decimals.
    pub implied_commission_percent: Option<String>,
    /// What is out of bounds.
    pub problems: Vec<Problem>,
}

/// One end of an exchange.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Leg {
    /// The asset's code.
    pub asset: String,
    /// How much of it.
    pub amount: Option<String>,
}

/// `in` of the give asset buys `out` of the get asset.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Rate {
    /// The feed's `in`.
    #[serde(rename = "in")]
    pub give: Option<String>,
    /// The feed's `out`.
    #[serde(rename = "out")]
    pub get: Option<String>,
    /// `at-application`, `at-payment`, `floating` or `not-stated`.
    #[cfg_attr(feature = "types", ts(type = "Fixing"))]
    pub fixed: &'static str,
    /// When the rates were true, RFC 3339.
    pub as_of: Option<String>,
}

/// One stage of the flow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Stage {
    /// `send`, `give_fee`, `exchanged`, `converted`, `get_fee` or `receive`.
    #[cfg_attr(feature = "types", ts(type = "StageName"))]
    pub name: &'static str,
    /// How much.
    pub amount: Option<String>,
    /// Of which asset.
    pub asset: String,
    /// The clause of the offer that speaks of it.
    pub clause: Option<String>,
}

/// `give_*` test `send`; `get_*` and `reserve` test `receive`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Limits {
    /// Least `send`.
    pub give_min: Option<String>,
    /// Most `send`.
    pub give_max: Option<String>,
    /// Least `receive`.
    pub get_min: Option<String>,
    /// Most `receive`.
    pub get_max: Option<String>,
    /// What the office has to pay out.
    pub reserve: Option<String>,
}

/// Values in US dollars, to the cent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Usd {
    /// Of `send`.
    pub send: Option<String>,
    /// Of `receive`.
    pub receive: Option<String>,
}

/// One thing out of bounds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Problem {
    /// A stable word.
    #[cfg_attr(feature = "types", ts(type = "ProblemCode"))]
    pub code: &'static str,
    /// `send`, `receive`, `direction`, `received` or `transfer_cost`.
    #[cfg_attr(feature = "types", ts(type = "ProblemField"))]
    pub field: &'static str,
    /// A sentence.
    pub message: String,
    /// The bound, canonical.
    pub allowed: Option<String>,
}

/// A quote as JSON.
#[must_use]
pub fn quote(words: Words<'_>, market: &Market<'_>, quote: &obmen_exchange::Quote<'_>) -> Quote {
    let clauses = &market.office.terms.stages;
    let stage = |name, amount: Option<Amount>, asset: &Asset, clause: &Option<String>| Stage {
        name,
        amount: text(amount),
        asset: asset.code().to_string(),
        clause: clause.clone(),
    };
    let (give, get, limits) = (quote.give, quote.get, quote.limits());
    Quote {
        office: market.office.id.clone(),
        give: Leg { asset: give.code().to_string(), amount: text(quote.send) },
        get: Leg { asset: get.code().to_string(), amount: text(quote.receive) },
        send: text(quote.send),
        exchanged: text(quote.exchanged),
        converted: text(quote.converted),
        receive: text(quote.receive),
        give_fee: text(quote.give_fee),
        get_fee: text(quote.get_fee),
        rate: Rate {
            give: text(quote.rate.map(|rate| rate.give)),
            get: text(quote.rate.map(|rate| rate.get)),
            fixed: quote.direction.map_or(Fixing::NotStated, |d| d.fixing).as_str(),
            as_of: market.sheet.as_of.clone(),
        },
        stages: vec![
            stage("send", quote.send, give, &clauses.send),
            stage("give_fee", quote.give_fee, give, &clauses.give_fee),
            stage("exchanged", quote.exchanged, give, &clauses.exchanged),
            stage("converted", quote.converted, get, &clauses.converted),
            stage("get_fee", quote.get_fee, get, &clauses.get_fee),
            stage("receive", quote.receive, get, &clauses.receive),
        ],
        limits: Limits {
            give_min: text(limits.give_min),
            give_max: text(limits.give_max),
            get_min: text(limits.get_min),
            get_max: text(limits.get_max),
            reserve: text(limits.reserve),
        },
        usd: Usd { send: text(quote.send_usd()), receive: text(quote.receive_usd()) },
        implied_commission_percent: quote.implied_commission.map(signed),
        problems: quote.problems.iter().map(|p| problem(words, quote, p)).collect(),
    }
}

/// A problem of an argument that is no part of the quote itself (`received`, `transfer_cost`); `None` where the
/// argument is no number at all.
#[must_use]
pub fn fault(words: Words<'_>, field: &'static str, error: &AmountError) -> Option<Problem> {
    let (code, allowed) = match error {
        AmountError::TooManyDecimals { allowed, .. } => ("too-many-decimals", allowed.to_string()),
        AmountError::TooLarge { max } => ("too-large", max.to_string()),
        AmountError::NotANumber(
            NumberError::Empty | NumberError::Character { .. } | NumberError::TooLong { .. },
        ) => {
            return None;
        }
    };
    Some(Problem { code, field, message: words.amount_error(error)?, allowed: Some(allowed) })
}

fn problem(
    words: Words<'_>,
    quote: &obmen_exchange::Quote<'_>,
    problem: &obmen_exchange::Problem,
) -> Problem {
    use obmen_exchange::Problem as P;
    let allowed = match problem {
        P::TooManyDecimals { allowed, .. } => Some(allowed.to_string()),
        P::TooLarge { max, .. } => text(*max),
        P::BelowMinimum(_, bound) | P::AboveMaximum(_, bound) | P::AboveReserve(bound) => text(Some(*bound)),
        P::Zero(Field::Receive) => Some(smallest(quote.get, quote.limits().get_min)),
        P::Zero(Field::Send | Field::Direction) => Some(smallest(quote.give, quote.limits().give_min)),
        P::NoDirection { .. } | P::Unavailable | P::NothingReceived(_) | P::FeeUnknown(_) => None,
    };
    Problem {
        code: problem.code(),
        field: problem.field().as_str(),
        message: words.problem(problem),
        allowed,
    }
}

/// The direction's minimum, else one step of the asset.
fn smallest(asset: &Asset, minimum: Option<Amount>) -> String {
    match (minimum, asset.unit.scale()) {
        (Some(minimum), _) => minimum.to_string(),
        (None, 0) => "1".to_owned(),
        (None, scale) => format!("0.{:0>width$}", 1, width = usize::from(scale)),
    }
}

/// Two decimals always: `1.50`, `-0.25`.
fn signed(commission: ImpliedCommission) -> String {
    let sign = if commission.negative { "-" } else { "" };
    let mut percent = commission.percent.number().decimal();
    percent.rescale(2);
    format!("{sign}{percent}")
}

pub(super) fn text(value: Option<impl ToString>) -> Option<String> {
    value.map(|value| value.to_string())
}

#[cfg(test)]
mod tests {
    use super::signed;
    use obmen_exchange::money::NumberError;
    use obmen_exchange::{ImpliedCommission, Percent};

    #[test]
    fn an_implied_commission_has_a_sign_and_two_decimals() -> Result<(), NumberError> {
        let printed = |negative, percent| {
            Percent::parse(percent).map(|percent| signed(ImpliedCommission { negative, percent }))
        };
        assert_eq!(printed(false, "1.5")?, "1.50");
        assert_eq!(printed(true, "0.25")?, "-0.25");
        assert_eq!(printed(false, "0")?, "0.00");
        Ok(())
    }
}
