//! What happened, as far as the visitor says. Inputs.

use super::cell::Input;
use super::{Entry, Read};
use obmen_exchange::{Amount, AssetCode, Number, RateMove, Ratio, Rounding, Unit, WhatIf};

/// An amount of the give asset; worth nothing once another asset is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfAsset {
    /// The asset it was typed for.
    pub asset: AssetCode,
    /// What was typed.
    pub entry: Entry,
}

/// The inputs. None means: as the request has it.
#[derive(Clone, Copy)]
pub struct WhatIfInputs {
    /// So much arrives.
    pub received: Input<Option<OfAsset>>,
    /// The rate moves by this percentage.
    pub rate_move: Input<Option<String>>,
    /// A transfer back costs this much.
    pub transfer_cost: Input<Option<OfAsset>>,
    /// Person and card are verified.
    pub verified: Input<bool>,
}

impl Default for WhatIfInputs {
    fn default() -> Self {
        Self {
            received: Input::new(None),
            rate_move: Input::new(None),
            transfer_cost: Input::new(None),
            verified: Input::new(false),
        }
    }
}

/// Widest fall or rise on the slider, in percent.
pub(crate) const WIDEST_MOVE: i32 = 15;

impl WhatIfInputs {
    /// What the core is asked.
    #[must_use]
    pub fn what_if(&self, give: Unit) -> WhatIf {
        WhatIf {
            received: amount_of(self.received, give),
            rate_move: self
                .rate_move
                .with(|text| text.as_deref().and_then(read_move))
                .unwrap_or(RateMove::NONE),
            transfer_cost: amount_of(self.transfer_cost, give),
            verified: self.verified.get(),
        }
    }

    /// The slider of the amount that arrives stands at so many percent of the request.
    pub fn receive_percent(&self, send: Amount, percent: &str) {
        let share = Number::parse(percent).ok().and_then(|p| Ratio::of(p, Number::whole(100)));
        let amount = match share {
            Some(share) => share.convert(send, send.unit(), Rounding::Down).ok(),
            None => Some(send.unit().zero()),
        };
        if let Some(amount) = amount {
            let entry = Entry::Canonical(amount.to_string());
            self.received.set(Some(OfAsset { asset: send.asset(), entry }));
        }
    }

    /// Where that slider stands: percent of the request, at most 200.
    #[must_use]
    pub fn received_percent(&self, send: Amount) -> u128 {
        let received = amount_of(self.received, send.unit()).unwrap_or(send);
        received.steps().saturating_mul(100).checked_div(send.steps()).unwrap_or(100).min(200)
    }
}

fn amount_of(input: Input<Option<OfAsset>>, unit: Unit) -> Option<Amount> {
    input.with(|typed| {
        let typed = typed.as_ref().filter(|typed| typed.asset == unit.code())?;
        typed.entry.read().amount(unit)?.ok()
    })
}

/// A percentage as typed: a sign, then digits with a point or a comma. `1,234` is one and a bit here: no percentage
/// has thousands.
pub(crate) fn read_move(text: &str) -> Option<RateMove> {
    let text = text.trim();
    let (sign, digits) = match text.strip_prefix(['-', '\u{2212}', '\u{2013}']) {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let number = match Entry::Typed(digits.to_owned()).read() {
        Read::Number(number) | Read::Ambiguous { decimal: number, .. } => number,
        Read::Empty | Read::Fault(_) => return None,
    };
    RateMove::parse(&[sign, &number].concat()).ok()
}

#[cfg(test)]
mod tests {
    use super::read_move;

    #[test]
    fn a_fall_may_be_typed_with_any_minus_and_any_mark() {
        for text in ["-2.5", "−2,5", "–2,5", " -2,50 "] {
            assert_eq!(read_move(text).map(|m| m.to_string()).as_deref(), Some("-2.5"), "{text}");
        }
    }

    #[test]
    fn a_rate_cannot_fall_by_all_of_itself() {
        assert_eq!(read_move("-100"), None);
        assert!(read_move("150").is_some());
    }
}
