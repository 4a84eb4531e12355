//! What may be sent and received: `frommin frommax tomin tomax`, and 1.0's `minamount maxamount`.

use roxmltree::Node;

use super::item::field_text;
use crate::document::Reader;
use crate::fault::{Allowed, FaultKind};
use crate::quantity::{Quantity, Unit};

/// The limits of one direction, each as strict as the strictest the feed states for it.
#[derive(Default)]
pub(super) struct Limits {
    pub(super) from_min: Option<Quantity>,
    pub(super) from_max: Option<Quantity>,
    pub(super) to_min: Option<Quantity>,
    pub(super) to_max: Option<Quantity>,
}

impl Limits {
    /// Whether nothing can be sent or received: how Premium Exchanger switches a direction off.
    pub(super) fn some_maximum_is_zero(&self) -> bool {
        [&self.from_max, &self.to_max].into_iter().flatten().any(|it| it.value.is_zero())
    }

    fn slot(&mut self, side: Side, bound: Bound) -> &mut Option<Quantity> {
        match (side, bound) {
            (Side::From, Bound::Least) => &mut self.from_min,
            (Side::From, Bound::Most) => &mut self.from_max,
            (Side::To, Bound::Least) => &mut self.to_min,
            (Side::To, Bound::Most) => &mut self.to_max,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    From,
    To,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Bound {
    Least,
    Most,
}

/// Reads the limits among an item's fields; `sides` are the codes of its two assets.
pub(super) fn read(
    reader: &mut Reader<'_>,
    fields: &[Node<'_, '_>],
    path: &str,
    sides: (&str, &str),
) -> Limits {
    let mut limits = Limits::default();
    for field in fields {
        let (side, bound, old) = match field.tag_name().name() {
            "frommin" => (Side::From, Bound::Least, false),
            "frommax" => (Side::From, Bound::Most, false),
            "tomin" => (Side::To, Bound::Least, false),
            "tomax" => (Side::To, Bound::Most, false),
            "minamount" => (Side::From, Bound::Least, true),
            "maxamount" => (Side::From, Bound::Most, true),
            _ => continue,
        };
        let (path, value) = field_text(reader, *field, path);
        let Some(given) = reader.read(&value, &path, Allowed::Quantity, Quantity::parse_list) else {
            continue;
        };
        for quantity in given {
            // 1.0 has one field for both sides, and only the unit tells which one is meant.
            let received = old && matches!(&quantity.unit, Unit::Code(code) if code == sides.1);
            let side = if received { Side::To } else { side };
            let code = if side == Side::From { sides.0 } else { sides.1 };
            let slot = limits.slot(side, bound);
            match stricter(slot.take(), quantity.relative_to(code), bound) {
                Ok(quantity) => *slot = Some(quantity),
                Err(earlier) => {
                    *slot = Some(earlier);
                    reader.fault(value.offset, &path, FaultKind::Unit, &value.text, Allowed::Quantity);
                }
            }
        }
    }
    limits
}

/// The stricter of two limits. "Several limits" of 1.0 all apply, but two in different units cannot
/// be compared here: then the earlier one comes back as the error.
fn stricter(earlier: Option<Quantity>, later: Quantity, bound: Bound) -> Result<Quantity, Quantity> {
    let Some(earlier) = earlier else { return Ok(later) };
    if earlier.unit != later.unit {
        return Err(earlier);
    }
    let later_is_stricter = match bound {
        Bound::Least => later.value > earlier.value,
        Bound::Most => later.value < earlier.value,
    };
    Ok(if later_is_stricter { later } else { earlier })
}
