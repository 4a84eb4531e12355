//! What a refund costs by the offer's terms alone: the same scenarios, of a quote that has no direction and no rates.

use super::{Outcome, Scenario, ScenarioFee, WhatIf, fee};
use crate::asset::{Asset, AssetKind};
use crate::money::{Amount, Number};
use crate::office::{Market, Office, RateSheet};
use crate::quote::{Quote, Wanted};
use crate::reference::{OfficialRate, OfficialRates};
use crate::terms::ScenarioId;

/// No rates at all.
static NO_RATES: RateSheet = RateSheet { as_of: None, sample: false, directions: Vec::new() };

/// Asked about even where an offer returns nothing for them: then what it does say is the answer.
const REASONS: [ScenarioId; 6] = [
    ScenarioId::Late,
    ScenarioId::UnverifiedPayer,
    ScenarioId::Cancel,
    ScenarioId::AmlRefused,
    ScenarioId::NoPayoutInTime,
    ScenarioId::CannotExecute,
];

impl Office {
    /// What the offer says of every reason for which a payment goes back, in the contract's order: fee, refund, deadline,
    /// clauses. Outcomes that only exchange are left out, so that an alternative keeps the number it has among all.
    ///
    /// A cap in US dollars is reckoned through `official`, as it is for a quote; without a rate there the fee's amount is
    /// `None`. Without an amount, all are.
    #[must_use]
    pub fn refunds<'a>(
        &'a self,
        give: &'a Asset,
        send: Option<Amount>,
        official: Option<&'a OfficialRates>,
    ) -> Vec<Scenario<'a>> {
        let market = Market { office: self, sheet: &NO_RATES, reference: official };
        let quote = market.without_rates(give, send);
        let mut all = market.scenarios(&quote, &WhatIf::default());
        all.retain(|s| gives_back(s) || (REASONS.contains(&s.id) && s.outcome != Outcome::Exchange));
        all
    }
}

fn gives_back(scenario: &Scenario<'_>) -> bool {
    scenario.outcome == Outcome::Refund || scenario.refund.is_some()
}

impl<'a> Market<'a> {
    /// A quote of which only what is sent is known. What would be received may be anything that the office has, so
    /// also a currency for which the offer states a fee of its own: then the reading of that clause is told.
    fn without_rates(&self, give: &'a Asset, send: Option<Amount>) -> Quote<'a> {
        let fee = self.office.terms.cancellation.as_ref();
        let named = |asset: &&Asset| fee.is_some_and(|fee| fee.names(&asset.currency));
        let get = self.office.assets.iter().find(named).unwrap_or(give);
        let mut quote = self.quote(give, get, Wanted::Send(send.unwrap_or_else(|| give.unit.zero())));
        quote.send = send;
        quote
    }
}

impl ScenarioFee {
    /// The most it can be where its cap is not known: its percentage of what the request names.
    #[must_use]
    pub fn at_most(&self, send: Amount) -> Option<Amount> {
        self.amount.or_else(|| fee::of_percent(send, self.percent?))
    }
}

/// How people state the value of an asset in US dollars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatedAs {
    /// So many units for a dollar: of money.
    PerDollar,
    /// So many dollars for a unit: of coins.
    InDollars,
}

impl StatedAs {
    /// How it is stated of this asset.
    #[must_use]
    pub fn of(asset: &Asset) -> Self {
        // Official rates count in tenge, so that its own value in them is fixed.
        if asset.kind == AssetKind::Crypto && asset.currency != "KZT" {
            Self::InDollars
        } else {
            Self::PerDollar
        }
    }
}

impl OfficialRates {
    /// The one rate that a visitor states of an asset, to reckon with where no official one is known. It has no date.
    #[must_use]
    pub fn stated(asset: &Asset, value: Number) -> Self {
        let (dollar, unit) = match StatedAs::of(asset) {
            StatedAs::PerDollar => (value, Number::ONE),
            StatedAs::InDollars => (Number::ONE, value),
        };
        let rate = |currency: &str, value| OfficialRate { currency: currency.to_owned(), value, quant: 1 };
        Self { date: String::new(), rates: vec![rate("USD", dollar), rate(&asset.currency, unit)] }
    }
}
