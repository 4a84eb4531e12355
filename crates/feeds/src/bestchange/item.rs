//! One `<item>`: a direction.

use roxmltree::Node;
use rust_decimal::Decimal;

use super::step::{self, Step};
use super::{fees, labels, limits};
use crate::document::{Reader, Value};
use crate::fault::{Allowed, FaultKind};
use crate::number;
use crate::quantity::{FeePart, Quantity, is_asset_code};

/// One direction of an export, as written: nothing is converted, and no rule of the office applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Line of `<item>` in the text, from 1.
    pub line: u32,
    /// Code of the asset the visitor gives.
    pub from: String,
    /// Code of the asset the visitor gets.
    pub to: String,
    /// `in`: this much of `from` …
    pub rate_in: Decimal,
    /// `out`: … is exchanged for this much of `to`.
    pub rate_out: Decimal,
    /// The reserve, in the get asset.
    pub amount: Option<Decimal>,
    /// The least that may be sent.
    pub from_min: Option<Quantity>,
    /// The most that may be sent.
    pub from_max: Option<Quantity>,
    /// The least that may be received.
    pub to_min: Option<Quantity>,
    /// The most that may be received.
    pub to_max: Option<Quantity>,
    /// The fee paid on the give side; its parts add up.
    pub from_fee: Vec<FeePart>,
    /// The fee taken on the get side; its parts add up.
    pub to_fee: Vec<FeePart>,
    /// Tiers by the amount sent, in the order of the text.
    pub steps: Vec<Step>,
    /// Where cash changes hands.
    pub city: Option<String>,
    /// Every label, from `param` and from elements such as `<manual/>`, known or not, each once;
    /// `floating` and `delay` are among them where given.
    pub labels: Vec<String>,
    /// What `floating` says, empty where it is a mere label: `5 %, 30` is percent and minutes.
    pub floating: Option<String>,
    /// What `delay` says, empty where it is a mere label.
    pub delay: Option<String>,
    /// Elements unknown to this parser that hold a text: (name, text).
    pub extra: Vec<(String, String)>,
    /// False where the office switched the direction off: `in` or `out` is 0, or a maximum is 0.
    pub available: bool,
}

/// Elements that stand at most once in an item.
const ONCE: [&str; 12] = [
    "from", "to", "in", "out", "amount", "frommin", "frommax", "tomin", "tomax", "city", "floating", "delay",
];

/// Reads one item; `None` where a fault leaves it without direction or rate.
pub(super) fn read(reader: &mut Reader<'_>, node: Node<'_, '_>, path: &str) -> Option<Item> {
    let fields = reader.children(node, path);
    check_once(reader, &fields, &ONCE, path);
    let from = required(reader, node, &fields, path, "from", Allowed::AssetCode, asset_code);
    let to = required(reader, node, &fields, path, "to", Allowed::AssetCode, asset_code);
    let rate_in = required(reader, node, &fields, path, "in", Allowed::Decimal, number::decimal);
    let rate_out = required(reader, node, &fields, path, "out", Allowed::Decimal, number::decimal);
    let amount = first(&fields, "amount").and_then(|field| {
        let (path, value) = field_text(reader, field, path);
        reader.read(&value, &path, Allowed::Decimal, number::decimal)
    });
    let sides = (from.as_deref().unwrap_or(""), to.as_deref().unwrap_or(""));
    let limits = limits::read(reader, &fields, path, sides);
    let fees = fees::read(reader, &fields, path, sides);
    let steps = step::read(reader, &fields, path, sides);
    let labels = labels::read(reader, &fields, path);
    let city = first(&fields, "city").map(|field| field_text(reader, field, path).1.text);

    let (rate_in, rate_out) = (rate_in?, rate_out?);
    let switched_off = rate_in.is_zero() || rate_out.is_zero() || limits.some_maximum_is_zero();
    Some(Item {
        line: reader.lines.line(node),
        from: from?,
        to: to?,
        rate_in,
        rate_out,
        amount,
        from_min: limits.from_min,
        from_max: limits.from_max,
        to_min: limits.to_min,
        to_max: limits.to_max,
        from_fee: fees.from.unwrap_or_default(),
        to_fee: fees.to.unwrap_or_default(),
        steps,
        city: city.filter(|it| !it.is_empty()),
        labels: labels.names,
        floating: labels.floating,
        delay: labels.delay,
        extra: labels.extra,
        available: !switched_off,
    })
}

/// Notes every second element of these names.
pub(super) fn check_once(reader: &mut Reader<'_>, fields: &[Node<'_, '_>], names: &[&str], path: &str) {
    for name in names {
        let mut same = fields.iter().filter(|it| it.tag_name().name() == *name);
        let Some(first) = same.next() else { continue };
        let first_line = reader.lines.line(*first);
        for again in same {
            let path = format!("{path}/{name}");
            reader.fault_at(*again, &path, FaultKind::DuplicateField { first_line }, Allowed::Once);
        }
    }
}

/// The first element of a name.
pub(super) fn first<'t, 'i>(fields: &[Node<'t, 'i>], name: &str) -> Option<Node<'t, 'i>> {
    fields.iter().find(|it| it.tag_name().name() == name).copied()
}

/// The path and text of a field of an item or step.
pub(super) fn field_text(reader: &mut Reader<'_>, field: Node<'_, '_>, path: &str) -> (String, Value) {
    let path = format!("{path}/{}", field.tag_name().name());
    let value = reader.text(field, &path);
    (path, value)
}

fn required<T>(
    reader: &mut Reader<'_>,
    item: Node<'_, '_>,
    fields: &[Node<'_, '_>],
    path: &str,
    name: &'static str,
    allowed: Allowed,
    read: impl FnOnce(&str) -> Result<T, FaultKind>,
) -> Option<T> {
    if let Some(field) = first(fields, name) {
        let (path, value) = field_text(reader, field, path);
        return reader.read(&value, &path, allowed, read);
    }
    reader.fault(item.range().start, &format!("{path}/{name}"), FaultKind::Missing, "", allowed);
    None
}

fn asset_code(text: &str) -> Result<String, FaultKind> {
    match text {
        "" => Err(FaultKind::Empty),
        code if is_asset_code(code) => Ok(code.to_owned()),
        _ => Err(FaultKind::Code),
    }
}
