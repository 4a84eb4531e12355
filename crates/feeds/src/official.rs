//! Official rates of a central bank, whichever bank published them.

use rust_decimal::Decimal;

use crate::date::Date;

/// One day's official rates of a central bank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficialRates {
    /// The day the rates are for (it may precede the day they were asked for).
    pub date: Date,
    /// The currency every value is counted in, by ISO 4217.
    pub base: &'static str,
    /// The rates in the order of the text, each currency once.
    pub entries: Vec<OfficialRate>,
}

/// One currency's official rate: `quant` units of it cost `value` of the base currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficialRate {
    /// The currency, by ISO 4217.
    pub currency: String,
    /// The price of `quant` units in the base currency, above zero.
    pub value: Decimal,
    /// How many units `value` buys: 1 for USD, 100 for UZS.
    pub quant: u32,
    /// Line of the entry in the text, from 1.
    pub line: u32,
}

impl OfficialRates {
    /// The price of a currency as (value, quant); the base currency itself costs (1, 1).
    ///
    /// The two are not divided here: a quotient of two rates is taken once, exactly, by whoever
    /// needs it.
    #[must_use]
    pub fn base_per_unit(&self, currency: &str) -> Option<(Decimal, u32)> {
        if currency == self.base {
            return Some((Decimal::ONE, 1));
        }
        self.entries.iter().find(|it| it.currency == currency).map(|it| (it.value, it.quant))
    }

    /// As [`Self::base_per_unit`], where the base is the tenge; else `None`.
    #[must_use]
    pub fn kzt_per_unit(&self, currency: &str) -> Option<(Decimal, u32)> {
        (self.base == "KZT").then(|| self.base_per_unit(currency)).flatten()
    }
}
