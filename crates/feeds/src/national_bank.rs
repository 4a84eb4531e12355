//! The National Bank of Kazakhstan's official rates (`nationalbank.kz/rss/get_rates.cfm`).
//!
//! ```xml
//! <rates>
//!   <date>20.11.2026</date>
//!   <item><title>UZS</title><description>3.94</description><quant>100</quant><index/></item>
//! </rates>
//! ```
//! `description` is the price in tenge of `quant` units of the currency `title`. The other fields
//! (`fullname`, `index`, `change`, and the channel's own title) are no rates and may say anything.

use std::collections::HashMap;

use roxmltree::Node;

use crate::date::Date;
use crate::document::{self, Reader};
use crate::fault::{Allowed, Fault, FaultKind};
use crate::number;
use crate::official::{OfficialRate, OfficialRates};
use crate::quantity::is_currency_code;
use crate::shape;

/// Reads one day's official rates.
///
/// # Errors
/// Every fault of the text, in its order. One fault refuses the whole text.
pub fn parse(xml: &str) -> Result<OfficialRates, Vec<Fault>> {
    // A text with a fault is refused as a whole, so this date never reaches a caller.
    let placeholder = Date { year: 1, month: 1, day: 1 };
    document::open(xml, &["rates"], |reader, root| {
        if let Some(item) = direction(root) {
            let elements = &["title", "description", "quant"];
            let (path, allowed) = ("rates/item[1]", Allowed::Elements(elements));
            reader.fault(item.range().start, path, FaultKind::NotOfficialRates, "", allowed);
            return OfficialRates { date: placeholder, base: "KZT", entries: Vec::new() };
        }
        let fields = reader.children(root, "rates");
        let date = once(reader, root, &fields, "rates", "date", Allowed::Date, Date::parse_dotted);
        OfficialRates {
            date: date.unwrap_or(placeholder),
            base: "KZT",
            entries: entries(reader, root, &fields),
        }
    })
}

/// The first item, where it is a direction of an office: one fault says so, instead of three an item.
fn direction<'t, 'i>(root: Node<'t, 'i>) -> Option<Node<'t, 'i>> {
    shape::first_item(root).filter(|item| shape::is_direction(*item))
}

fn entries(reader: &mut Reader<'_>, root: Node<'_, '_>, fields: &[Node<'_, '_>]) -> Vec<OfficialRate> {
    let items: Vec<_> = fields.iter().filter(|it| it.tag_name().name() == "item").collect();
    if items.is_empty() {
        let allowed = Allowed::Elements(&["item"]);
        reader.fault(root.range().start, "rates/item", FaultKind::Missing, "", allowed);
    }
    let mut entries = Vec::new();
    let mut lines: HashMap<String, u32> = HashMap::new();
    for (at, item) in items.into_iter().enumerate() {
        let path = format!("rates/item[{}]", at + 1);
        let Some(entry) = entry(reader, *item, &path) else { continue };
        if let Some(first_line) = lines.insert(entry.currency.clone(), entry.line) {
            let kind = FaultKind::DuplicateCurrency { first_line };
            reader.fault(item.range().start, &path, kind, &entry.currency, Allowed::Once);
        }
        entries.push(entry);
    }
    entries
}

fn entry(reader: &mut Reader<'_>, item: Node<'_, '_>, path: &str) -> Option<OfficialRate> {
    let fields = reader.children(item, path);
    let currency = once(reader, item, &fields, path, "title", Allowed::CurrencyCode, currency);
    let decimal = Allowed::PositiveDecimal;
    let value = once(reader, item, &fields, path, "description", decimal, number::positive_decimal);
    let integer = Allowed::PositiveInteger;
    let quant = once(reader, item, &fields, path, "quant", integer, number::positive_integer);
    Some(OfficialRate { currency: currency?, value: value?, quant: quant?, line: reader.lines.line(item) })
}

/// A required field that stands exactly once in `parent`.
fn once<T>(
    reader: &mut Reader<'_>,
    parent: Node<'_, '_>,
    fields: &[Node<'_, '_>],
    path: &str,
    name: &str,
    allowed: Allowed,
    read: impl FnOnce(&str) -> Result<T, FaultKind>,
) -> Option<T> {
    let path = format!("{path}/{name}");
    let mut same = fields.iter().filter(|it| it.tag_name().name() == name);
    let Some(field) = same.next() else {
        reader.fault(parent.range().start, &path, FaultKind::Missing, "", allowed);
        return None;
    };
    let first_line = reader.lines.line(*field);
    for again in same {
        reader.fault_at(*again, &path, FaultKind::DuplicateField { first_line }, Allowed::Once);
    }
    let value = reader.text(*field, &path);
    reader.read(&value, &path, allowed, read)
}

fn currency(text: &str) -> Result<String, FaultKind> {
    match text {
        "" => Err(FaultKind::Empty),
        code if is_currency_code(code) => Ok(code.to_owned()),
        _ => Err(FaultKind::Code),
    }
}
