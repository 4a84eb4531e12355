//! Figures as the visitor's language writes them, by the browser.

use js_sys::Function;
use obmen_exchange::{Amount, Number, Office, Percent};
use obmen_words::Figures;
use wasm_bindgen::JsValue;

const NO_BREAK: &str = "\u{a0}";

/// Prints with the units of an office.
pub(crate) struct Printer<'a> {
    pub(crate) office: &'a Office,
    /// Of a canonical number and the decimals of its asset.
    pub(crate) print: Function,
}

impl Printer<'_> {
    fn print(&self, canonical: &str, decimals: u8) -> String {
        let printed =
            self.print.call2(&JsValue::UNDEFINED, &JsValue::from_str(canonical), &JsValue::from(decimals));
        printed.ok().and_then(|text| text.as_string()).unwrap_or_else(|| canonical.to_owned())
    }
}

impl Figures for Printer<'_> {
    fn amount(&self, amount: &Amount) -> String {
        let asset = self.office.asset(amount.asset());
        let unit = asset.map_or_else(|| amount.asset().to_string(), |asset| asset.currency.clone());
        [&self.print(&amount.to_string(), amount.unit().scale()), NO_BREAK, &unit].concat()
    }

    fn number(&self, number: &Number) -> String {
        self.print(&number.to_string(), 0)
    }

    fn percent(&self, percent: &Percent) -> String {
        [&self.print(&percent.to_string(), 0), NO_BREAK, "%"].concat()
    }
}
