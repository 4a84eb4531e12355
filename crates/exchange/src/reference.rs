//! Official rates: tenge per foreign unit, as the National Bank of Kazakhstan publishes them.

use crate::money::{Number, Ratio};
use serde::{Deserialize, Serialize};

/// One currency: `value` tenge for `quant` units.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfficialRate {
    /// ISO 4217 code.
    pub currency: String,
    /// Tenge.
    pub value: Number,
    /// For how many units.
    pub quant: u32,
}

/// The official rates of one day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfficialRates {
    /// The day, `YYYY-MM-DD`.
    pub date: String,
    /// A currency each.
    pub rates: Vec<OfficialRate>,
}

impl OfficialRates {
    /// Tenge per unit of a currency; tenge itself is 1.
    #[must_use]
    pub fn tenge_per_unit(&self, currency: &str) -> Option<Ratio> {
        if currency == "KZT" {
            return Some(Ratio::ONE);
        }
        let rate = self.rates.iter().find(|r| r.currency == currency)?;
        Ratio::of(rate.value, Number::whole(rate.quant))
    }

    /// US dollars per unit of a currency, crossed through tenge.
    #[must_use]
    pub fn usd_per_unit(&self, currency: &str) -> Option<Ratio> {
        if currency == "USD" {
            return Some(Ratio::ONE);
        }
        self.tenge_per_unit(currency)?.times(self.tenge_per_unit("USD")?.inverse())
    }
}
