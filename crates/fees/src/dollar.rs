//! What a cap in US dollars is reckoned with.

use crate::typed::{Told, Typed};
use obmen_exchange::{Asset, Number, Office, OfficialRates, Rounding, StatedAs};
use obmen_words::Words;
use serde::Serialize;

/// Decimals to which a rate is printed; nothing is reckoned from the printed form.
const PRINTED_DECIMALS: u8 = 6;

/// The dollar value of what is paid in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Dollar {
    /// `needless` where no cap is stated, `pegged`, `official`, `stated` by the visitor, or `unknown`.
    pub source: &'static str,
    /// The day of the official rates.
    pub date: Option<String>,
    /// Units for a dollar, where an official rate is reckoned with.
    pub per_dollar: Option<String>,
    /// Whether the visitor is asked for dollars for a unit, and not for units for a dollar.
    pub in_dollars: bool,
    /// What was typed, canonical; none where it is not reckoned with.
    pub stated: Option<String>,
    /// Nought was typed as a rate: no amount is worth a dollar at it.
    pub is_zero: bool,
    /// What is to be told of what was typed.
    pub told: Option<Told>,
}

/// With the rates that a cap is reckoned with, where there are any.
pub(crate) fn dollar(
    words: Words<'_>,
    office: &Office,
    official: Option<&OfficialRates>,
    give: &Asset,
    typed: &Typed,
) -> (Dollar, Option<OfficialRates>) {
    let in_dollars = StatedAs::of(give) == StatedAs::InDollars;
    let blank = Dollar {
        source: "unknown",
        date: None,
        per_dollar: None,
        in_dollars,
        stated: None,
        is_zero: false,
        told: None,
    };
    if office.terms.cancellation.is_none() {
        return (Dollar { source: "needless", ..blank }, None);
    }
    // A dollar is one anywhere.
    if give.pegged || give.currency == "USD" {
        return (Dollar { source: "pegged", ..blank }, None);
    }
    if let Some((rates, usd)) = official.and_then(|rates| Some((rates, rates.usd_per_unit(&give.currency)?)))
    {
        let per_dollar = usd.inverse().to_number(PRINTED_DECIMALS, Rounding::HalfUp).ok();
        let per_dollar = per_dollar.map(|number| number.to_string());
        let known = Dollar { source: "official", date: Some(rates.date.clone()), per_dollar, ..blank };
        return (known, Some(rates.clone()));
    }
    let number = typed.number().and_then(|number| Number::parse(number).ok());
    match number {
        Some(number) if number.is_zero() => (Dollar { is_zero: true, ..blank }, None),
        Some(number) => {
            let stated = Some(number.to_string());
            (Dollar { source: "stated", stated, ..blank }, Some(OfficialRates::stated(give, number)))
        }
        None => (Dollar { told: typed.told(words), ..blank }, None),
    }
}
