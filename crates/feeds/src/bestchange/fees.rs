//! Fees outside the rate: `fromfee`, `tofee` and 1.0's `minfee`.

use roxmltree::Node;

use super::item::field_text;
use crate::document::Reader;
use crate::fault::{Allowed, FaultKind};
use crate::quantity::{self, FeePart, Quantity};

/// The fees of both sides; `None` where the feed states none (an empty list is a stated zero).
#[derive(Default)]
pub(super) struct Fees {
    pub(super) from: Option<Vec<FeePart>>,
    pub(super) to: Option<Vec<FeePart>>,
}

/// Reads the fees among the fields of an item or step; `sides` are the codes of its two assets.
///
/// `minfee` names no side. It bounds a fee, so it goes to the side that has a percentage; to the give
/// side where both or neither have one.
pub(super) fn read(
    reader: &mut Reader<'_>,
    fields: &[Node<'_, '_>],
    path: &str,
    sides: (&str, &str),
) -> Fees {
    let mut fees = Fees::default();
    let mut minima = Vec::new();
    for field in fields {
        match field.tag_name().name() {
            "fromfee" => fees.from.get_or_insert_default().extend(one(reader, *field, path, sides.0)),
            "tofee" => fees.to.get_or_insert_default().extend(one(reader, *field, path, sides.1)),
            "minfee" => {
                let (path, value) = field_text(reader, *field, path);
                minima.extend(reader.read(&value, &path, Allowed::Quantity, Quantity::parse));
            }
            _ => {}
        }
    }
    let to_side = has_percent(&fees.to) && !has_percent(&fees.from);
    let (side, code) = if to_side { (&mut fees.to, sides.1) } else { (&mut fees.from, sides.0) };
    for minimum in minima.into_iter().filter(|it| !it.value.is_zero()) {
        side.get_or_insert_default().push(FeePart::Minimum(minimum.relative_to(code)));
    }
    fees
}

/// The parts of one `fromfee` or `tofee`, whose asset is `side`.
fn one(reader: &mut Reader<'_>, field: Node<'_, '_>, path: &str, side: &str) -> Vec<FeePart> {
    let (path, value) = field_text(reader, field, path);
    let percent = match Reader::attribute(field, "type") {
        None => false,
        Some(kind) if kind.text == "%" => true,
        Some(kind) if kind.text == "abs" => false,
        Some(kind) => {
            let path = format!("{path}/@type");
            reader.fault(kind.offset, &path, FaultKind::Unit, &kind.text, Allowed::FeeType);
            return Vec::new();
        }
    };
    let parts = reader.read(&value, &path, Allowed::Fee, |text| match percent {
        true => quantity::percent_part(text.strip_suffix('%').unwrap_or(text)).map(Vec::from_iter),
        false => quantity::fee_parts(text),
    });
    parts.unwrap_or_default().into_iter().map(|part| relative_to(part, side)).collect()
}

fn relative_to(part: FeePart, side: &str) -> FeePart {
    match part {
        FeePart::Fixed(quantity) => FeePart::Fixed(quantity.relative_to(side)),
        part => part,
    }
}

fn has_percent(parts: &Option<Vec<FeePart>>) -> bool {
    parts.iter().flatten().any(|part| matches!(part, FeePart::Percent(_)))
}
