//! Tiers by the amount sent: BestChange 1.1's `<step frommin="…" frommax="…">`.

use roxmltree::Node;
use rust_decimal::Decimal;

use super::fees;
use super::item::{check_once, field_text, first};
use crate::document::Reader;
use crate::fault::{Allowed, FaultKind};
use crate::number;
use crate::quantity::FeePart;

/// One tier of a direction. What it leaves out is as in the item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Line of `<step>` in the text, from 1.
    pub line: u32,
    /// From this amount sent, in the give asset.
    pub from_min: Option<Decimal>,
    /// Up to this amount sent, in the give asset; it is usually the next tier's beginning as well.
    pub from_max: Option<Decimal>,
    /// The tier's own `in`, above zero; given together with `out` or not at all.
    pub rate_in: Option<Decimal>,
    /// The tier's own `out`, above zero.
    pub rate_out: Option<Decimal>,
    /// The tier's own fee on the give side; an empty list is a fee of zero.
    pub from_fee: Option<Vec<FeePart>>,
    /// The tier's own fee on the get side; an empty list is a fee of zero.
    pub to_fee: Option<Vec<FeePart>>,
}

const ATTRIBUTES: &[&str] = &["frommin", "frommax"];
const ELEMENTS: &[&str] = &["in", "out", "fromfee", "tofee", "minfee"];

/// Reads the tiers among an item's fields; `sides` are the codes of its two assets.
pub(super) fn read(
    reader: &mut Reader<'_>,
    fields: &[Node<'_, '_>],
    path: &str,
    sides: (&str, &str),
) -> Vec<Step> {
    let steps: Vec<_> = fields.iter().filter(|it| it.tag_name().name() == "step").collect();
    let numbered = steps.into_iter().enumerate();
    numbered.map(|(at, node)| one(reader, *node, &format!("{path}/step[{}]", at + 1), sides)).collect()
}

fn one(reader: &mut Reader<'_>, node: Node<'_, '_>, path: &str, sides: (&str, &str)) -> Step {
    check_attributes(reader, node, path);
    let fields = reader.children(node, path);
    for field in fields.iter().filter(|it| !ELEMENTS.contains(&it.tag_name().name())) {
        let path = format!("{path}/{}", field.tag_name().name());
        reader.fault_at(*field, &path, FaultKind::UnexpectedElement, Allowed::Elements(ELEMENTS));
    }
    check_once(reader, &fields, &["in", "out"], path);
    check_pair(reader, node, &fields, path);
    let fees = fees::read(reader, &fields, path, sides);
    Step {
        line: reader.lines.line(node),
        from_min: bound(reader, node, path, "frommin"),
        from_max: bound(reader, node, path, "frommax"),
        rate_in: rate(reader, &fields, path, "in"),
        rate_out: rate(reader, &fields, path, "out"),
        from_fee: fees.from,
        to_fee: fees.to,
    }
}

fn bound(reader: &mut Reader<'_>, node: Node<'_, '_>, path: &str, name: &str) -> Option<Decimal> {
    let value = Reader::attribute(node, name)?;
    reader.read(&value, &format!("{path}/@{name}"), Allowed::Decimal, number::decimal)
}

/// A bound that is silently left out would move a tier: other attributes are faults, and so is none.
fn check_attributes(reader: &mut Reader<'_>, node: Node<'_, '_>, path: &str) {
    let attributes: Vec<_> = node.attributes().filter(|it| it.namespace().is_none()).collect();
    for attribute in attributes.iter().filter(|it| !ATTRIBUTES.contains(&it.name())) {
        let path = format!("{path}/@{}", attribute.name());
        let allowed = Allowed::Attributes(ATTRIBUTES);
        let offset = attribute.range().start;
        reader.fault(offset, &path, FaultKind::UnexpectedAttribute, attribute.name(), allowed);
    }
    if attributes.is_empty() {
        let path = format!("{path}/@frommin");
        reader.fault_at(node, &path, FaultKind::Missing, Allowed::Attributes(ATTRIBUTES));
    }
}

/// Half a rate would silently be paired with half of the item's.
fn check_pair(reader: &mut Reader<'_>, node: Node<'_, '_>, fields: &[Node<'_, '_>], path: &str) {
    let missing = match (first(fields, "in"), first(fields, "out")) {
        (Some(_), None) => "out",
        (None, Some(_)) => "in",
        _ => return,
    };
    let path = format!("{path}/{missing}");
    reader.fault(node.range().start, &path, FaultKind::Missing, "", Allowed::PositiveDecimal);
}

fn rate(reader: &mut Reader<'_>, fields: &[Node<'_, '_>], path: &str, name: &str) -> Option<Decimal> {
    let (path, value) = field_text(reader, first(fields, name)?, path);
    reader.read(&value, &path, Allowed::PositiveDecimal, number::positive_decimal)
}
