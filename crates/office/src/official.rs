//! Official rates: from a parsed file to the core's.

use crate::fault::Fault;
use obmen_exchange::{Number, OfficialRate, OfficialRates};
use obmen_feeds::national_bank;

/// Reads official rates as the National Bank of Kazakhstan publishes them; `file` is the name that faults bear.
///
/// # Errors
/// Every fault of the text.
pub fn reference_from_xml(xml: &str, file: &str) -> Result<OfficialRates, Vec<Fault>> {
    let read = national_bank::parse(xml);
    let read =
        read.map_err(|faults| faults.into_iter().map(|it| Fault::of_feed(file, it)).collect::<Vec<_>>())?;
    let rates = read.entries.into_iter().filter_map(|it| {
        Some(OfficialRate { currency: it.currency, value: Number::from_decimal(it.value)?, quant: it.quant })
    });
    Ok(OfficialRates { date: read.date.to_string(), rates: rates.collect() })
}
