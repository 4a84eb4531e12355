//! US-dollar values: pegged, else official, else from the office's own feed, in that order.

use crate::asset::Asset;
use crate::money::{Amount, AssetCode, Number, Ratio, Rounding};
use crate::office::Market;

/// Where a US-dollar value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UsdSource {
    /// The office takes the asset for a dollar.
    Pegged,
    /// Crossed through the official rates.
    Official,
    /// The first direction of the feed from the asset to a pegged one.
    Feed,
}

/// US dollars per unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UsdRate {
    /// Exact.
    pub ratio: Ratio,
    /// Its source.
    pub source: UsdSource,
}

impl UsdRate {
    /// Decimals of a US-dollar figure that only informs.
    pub const SHOWN_DECIMALS: u8 = 2;
    /// Decimals to which a rate per unit is printed; nothing is reckoned from the printed form.
    pub const PRINTED_DECIMALS: u8 = 18;

    /// Whether it may serve an implied commission: a rate is not judged by itself.
    #[must_use]
    pub fn is_independent(&self) -> bool {
        self.source != UsdSource::Feed
    }

    /// The rate as printed.
    #[must_use]
    pub fn printed(&self) -> Option<Number> {
        self.ratio.to_number(Self::PRINTED_DECIMALS, Rounding::HalfUp).ok()
    }

    /// An amount's value in US dollars, to the cent.
    #[must_use]
    pub fn value(&self, amount: Amount) -> Option<Number> {
        let unit = crate::money::Unit::new(AssetCode::parse("USD").ok()?, Self::SHOWN_DECIMALS)?;
        self.ratio.convert(amount, unit, Rounding::HalfUp).ok().map(|usd| usd.number())
    }
}

impl Market<'_> {
    /// US dollars per unit of an asset; `None` where nothing serves.
    #[must_use]
    pub fn usd_rate(&self, asset: &Asset) -> Option<UsdRate> {
        if asset.pegged {
            return Some(UsdRate { ratio: Ratio::ONE, source: UsdSource::Pegged });
        }
        self.usd_of_currency(&asset.currency).or_else(|| self.usd_from_feed(asset.code()))
    }

    fn usd_of_currency(&self, currency: &str) -> Option<UsdRate> {
        let official = |ratio| UsdRate { ratio, source: UsdSource::Official };
        if currency == "USD" {
            return Some(official(Ratio::ONE));
        }
        self.reference?.usd_per_unit(currency).map(official)
    }

    /// A ticker that is no asset's code: the first asset that goes by it.
    fn usd_of_ticker(&self, ticker: &str) -> Option<UsdRate> {
        self.usd_rate(self.office.assets.iter().find(|a| a.currency == ticker)?)
    }

    fn usd_from_feed(&self, code: AssetCode) -> Option<UsdRate> {
        let pegged = |code| self.office.asset(code).is_some_and(|a| a.pegged);
        let direction =
            self.sheet.directions.iter().find(|d| d.give == code && d.available && pegged(d.get))?;
        let ratio = direction.tiers.first()?.rate.ratio()?;
        Some(UsdRate { ratio, source: UsdSource::Feed })
    }

    /// How many units of `side` one unit of `unit` is worth: `unit` is a currency or an asset's code.
    pub(crate) fn crossing(&self, unit: &str, side: &Asset) -> Option<Ratio> {
        if unit == side.code().as_str() || unit == side.currency {
            return Some(Ratio::ONE);
        }
        let known = AssetCode::parse(unit).ok().and_then(|code| self.office.asset(code));
        let usd = match known {
            Some(asset) if asset.currency == side.currency => return Some(Ratio::ONE),
            Some(asset) => self.usd_rate(asset)?,
            None => self.usd_of_currency(unit).or_else(|| self.usd_of_ticker(unit))?,
        };
        usd.ratio.times(self.usd_rate(side)?.ratio.inverse())
    }
}
