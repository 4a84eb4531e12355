//! A quote: a record of stages from what is sent to what is received, both ways round.

mod fee;
mod forward;
mod inverse;
mod problem;

pub use problem::{Field, Problem};

use crate::asset::Asset;
use crate::direction::{Direction, Limits};
use crate::money::{Amount, AmountError, Number, Percent, RateMove, Ratio, Rounding, Unit};
use crate::office::Market;
use crate::rate::Rate;
use crate::usd::UsdRate;
use forward::Stages;

/// Which end of the exchange was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// So much is sent.
    Send(Amount),
    /// So much is to be received, at least.
    Receive(Amount),
    /// Something was typed that is no amount of the asset.
    Faulty(Field, AmountError),
}

/// The implied commission: how much of the value is lost against the official rates, signed, two decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImpliedCommission {
    /// The visitor receives more than the official value.
    pub negative: bool,
    /// Its size.
    pub percent: Percent,
}

/// Sending a little more crosses into a tier that gives less (or sending less gave more).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TierDrop {
    /// The `send` just below the border.
    pub send: Amount,
    /// What that would give: more than the quote's `receive`.
    pub receive: Amount,
}

/// A quote. What cannot be reckoned is `None`, and `problems` say why.
#[derive(Clone, Debug)]
pub struct Quote<'a> {
    /// The asset given.
    pub give: &'a Asset,
    /// The asset got.
    pub get: &'a Asset,
    /// The direction, where the office has it.
    pub direction: Option<&'a Direction>,
    /// What leaves the visitor and what the request names.
    pub send: Option<Amount>,
    /// On top of what is exchanged; absorbs the last step of `send`.
    pub give_fee: Option<Amount>,
    /// What is exchanged.
    pub exchanged: Option<Amount>,
    /// The rate of the tier that `send` falls into.
    pub rate: Option<Rate>,
    /// `exchanged × out ÷ in`, rounded down.
    pub converted: Option<Amount>,
    /// Taken from what was converted.
    pub get_fee: Option<Amount>,
    /// What the visitor receives.
    pub receive: Option<Amount>,
    /// US dollars per give unit.
    pub give_usd: Option<UsdRate>,
    /// US dollars per get unit.
    pub get_usd: Option<UsdRate>,
    /// Against official or pegged values only.
    pub implied_commission: Option<ImpliedCommission>,
    /// A tier's border where more `send` gives less.
    pub tier_drop: Option<TierDrop>,
    /// What is out of bounds, in the order of the flow.
    pub problems: Vec<Problem>,
}

impl<'a> Quote<'a> {
    /// The limits of the direction.
    #[must_use]
    pub fn limits(&self) -> Limits {
        self.direction.map(|d| d.limits).unwrap_or_default()
    }

    /// `send` in US dollars.
    #[must_use]
    pub fn send_usd(&self) -> Option<Number> {
        self.give_usd?.value(self.send?)
    }

    /// `receive` in US dollars.
    #[must_use]
    pub fn receive_usd(&self) -> Option<Number> {
        self.get_usd?.value(self.receive?)
    }

    /// Nothing reckoned yet.
    fn blank(market: &Market<'a>, give: &'a Asset, get: &'a Asset) -> Self {
        Self {
            give,
            get,
            direction: market.sheet.direction(give.code(), get.code()),
            send: None,
            give_fee: None,
            exchanged: None,
            rate: None,
            converted: None,
            get_fee: None,
            receive: None,
            give_usd: market.usd_rate(give),
            get_usd: market.usd_rate(get),
            implied_commission: None,
            tier_drop: None,
            problems: Vec::new(),
        }
    }
}

impl<'a> Market<'a> {
    /// Quotes an exchange of `give` for `get`. Never fails: what is out of bounds stands in the quote's problems,
    /// and what can be reckoned is.
    #[must_use]
    pub fn quote(&self, give: &'a Asset, get: &'a Asset, wanted: Wanted) -> Quote<'a> {
        let mut quote = Quote::blank(self, give, get);
        quote.send = match wanted {
            Wanted::Send(send) => Some(send),
            Wanted::Faulty(field, error) => {
                quote.problems.push(faulty(field, error));
                None
            }
            Wanted::Receive(_) => None,
        };
        let Some(direction) = quote.direction else {
            quote.problems.push(Problem::NoDirection { give: give.code(), get: get.code() });
            return quote;
        };
        quote.rate = direction.tiers.first().map(|t| t.rate).filter(|r| r.ratio().is_some());
        if !direction.available || quote.rate.is_none() {
            quote.problems.push(Problem::Unavailable);
            return quote;
        }
        if let Wanted::Receive(receive) = wanted {
            match self.send_for(direction, give, get, receive) {
                Ok(send) => quote.send = Some(send),
                Err(problem) => quote.problems.push(problem),
            }
        }
        if let Some(send) = quote.send {
            self.fill(&mut quote, direction, send);
        }
        quote
    }

    fn fill(&self, quote: &mut Quote<'a>, direction: &'a Direction, send: Amount) {
        if let Some(tier) = direction.tier(&send) {
            quote.rate = Some(tier.rate);
        }
        if send.is_zero() {
            quote.problems.push(Problem::Zero(Field::Send));
        }
        quote.take(&self.reckon(direction, quote.give, quote.get, send, RateMove::NONE));
        quote.check_limits(&direction.limits);
        quote.implied_commission = quote.commission();
        quote.tier_drop = self.tier_drop(direction, quote);
    }

    /// Whether the end of an earlier tier gives more than this quote does.
    fn tier_drop(&self, direction: &'a Direction, quote: &Quote<'a>) -> Option<TierDrop> {
        let (send, receive) = (quote.send?, quote.receive?);
        let border = |tier: &crate::direction::Tier| {
            let below = tier.from?.steps().checked_sub(1)?;
            (below < send.steps() && below > 0).then(|| send.unit().of_steps(below))
        };
        let give_min = direction.limits.give_min.map_or(0, |m| m.steps());
        direction.tiers.iter().rev().filter_map(border).filter(|below| below.steps() >= give_min).find_map(
            |below| {
                let gives = self.reckon(direction, quote.give, quote.get, below, RateMove::NONE).receive?;
                (gives.steps() > receive.steps()).then_some(TierDrop { send: below, receive: gives })
            },
        )
    }
}

impl Quote<'_> {
    fn take(&mut self, stages: &Stages) {
        self.give_fee = stages.give_fee;
        self.exchanged = stages.exchanged;
        self.converted = stages.converted;
        self.get_fee = stages.get_fee;
        self.receive = stages.receive;
        let nothing = stages.receive.filter(Amount::is_zero).map(|_| Problem::NothingReceived(Field::Send));
        // Nothing sent is a problem already.
        if self.send.is_some_and(|s| !s.is_zero()) {
            self.problems.extend(stages.problem.or(nothing));
        }
    }

    fn check_limits(&mut self, limits: &Limits) {
        let below = |amount: Option<Amount>, min: Option<Amount>| {
            min.filter(|m| amount.is_some_and(|a| a.steps() < m.steps()))
        };
        let above = |amount: Option<Amount>, max: Option<Amount>| {
            max.filter(|m| amount.is_some_and(|a| a.steps() > m.steps()))
        };
        let found = [
            below(self.send, limits.give_min).map(|m| Problem::BelowMinimum(Field::Send, m)),
            above(self.send, limits.give_max).map(|m| Problem::AboveMaximum(Field::Send, m)),
            below(self.receive, limits.get_min).map(|m| Problem::BelowMinimum(Field::Receive, m)),
            above(self.receive, limits.get_max).map(|m| Problem::AboveMaximum(Field::Receive, m)),
            above(self.receive, limits.reserve).map(Problem::AboveReserve),
        ];
        self.problems.extend(found.into_iter().flatten());
    }

    /// `100 × (1 − USD(receive) ÷ USD(send))`, two decimals, halves away from zero.
    fn commission(&self) -> Option<ImpliedCommission> {
        let (give, get) = (self.give_usd?, self.get_usd?);
        if !give.is_independent() || !get.is_independent() {
            return None;
        }
        let value = |usd: Ratio, amount: Amount| {
            let scale = 10u128.checked_pow(amount.unit().scale().into())?;
            usd.times(Ratio::of_integers(amount.steps(), scale)?)
        };
        let sent = value(give.ratio, self.send?)?;
        if self.receive?.is_zero() {
            return Some(ImpliedCommission { negative: false, percent: Percent::new(Number::whole(100)) });
        }
        let received = value(get.ratio, self.receive?)?;
        let kept = received.times(sent.inverse())?;
        let negative = kept.num() > kept.den();
        let gap = if negative { kept.num() - kept.den() } else { kept.den() - kept.num() };
        let num = gap.checked_mul(crate::money::Wide::from(10_000u32))?;
        let hundredths = crate::money::steps_from(num, kept.den(), Rounding::HalfUp).ok()?;
        let hundredths = i128::try_from(hundredths).ok()?;
        let percent = rust_decimal::Decimal::try_from_i128_with_scale(hundredths, 2).ok()?;
        let percent = Percent::new(Number::from_decimal(percent)?);
        Some(ImpliedCommission { negative: negative && hundredths > 0, percent })
    }
}

fn faulty(field: Field, error: AmountError) -> Problem {
    match error {
        AmountError::TooManyDecimals { found, allowed } => Problem::TooManyDecimals { field, found, allowed },
        AmountError::TooLarge { max } => Problem::TooLarge { field, max: Some(max) },
        AmountError::NotANumber(_) => Problem::Zero(field),
    }
}

/// A rate of a tier, moved.
fn moved(rate: &Rate, by: RateMove) -> Option<Ratio> {
    let ratio = rate.ratio()?;
    if by.is_none() { Some(ratio) } else { ratio.times(by.factor()?) }
}

/// An amount of `unit` in steps, checked.
fn amount(unit: Unit, steps: u128) -> Option<Amount> {
    (steps <= Amount::MAX_STEPS).then(|| unit.of_steps(steps))
}
