//! Units behind a feed's numbers: an asset's code or a currency.

use super::Context;
use obmen_exchange::{Asset, AssetCode, Market, RateSheet, Ratio};

/// Whether the office or the official rates know the unit.
pub(super) fn is_known(unit: &str, context: &Context<'_>) -> bool {
    let asset = context.assets.named.iter().any(|it| it.as_str() == unit);
    let currency = context.assets.sound.iter().any(|it| it.currency == unit);
    asset
        || currency
        || unit == "USD"
        || context.reference.is_some_and(|it| it.tenge_per_unit(unit).is_some())
}

/// How many units of `side` one `unit` is worth, as quotes convert fees; `None` where nothing serves.
pub(super) fn crossing(unit: &str, side: &Asset, context: &Context<'_>, rates: &RateSheet) -> Option<Ratio> {
    if unit == side.code().as_str() || unit == side.currency {
        return Some(Ratio::ONE);
    }
    let market = Market { office: context.office, sheet: rates, reference: context.reference };
    let asset = AssetCode::parse(unit).ok().and_then(|code| context.office.asset(code));
    if asset.is_some_and(|it| it.currency == side.currency) {
        return Some(Ratio::ONE);
    }
    let usd = match asset {
        Some(asset) => market.usd_rate(asset)?.ratio,
        None if unit == "USD" => Ratio::ONE,
        None => context.reference.and_then(|it| it.usd_per_unit(unit)).or_else(|| {
            let by_ticker = context.office.assets.iter().find(|it| it.currency == unit)?;
            Some(market.usd_rate(by_ticker)?.ratio)
        })?,
    };
    usd.times(market.usd_rate(side)?.ratio.inverse())
}
