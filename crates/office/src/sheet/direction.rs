//! One direction, all but its limits.

use super::{Context, Whose, fee};
use crate::fault::{Fault, FaultKind};
use obmen_exchange::{Amount, Asset, Direction, Fixing, Limits, Number, Rate, Rounding, Tier, Verification};
use obmen_feeds::bestchange::{Item, Step};
use rust_decimal::Decimal;

/// BestChange's labels that say what the core reckons with; every other one is only shown.
const FLOATING: &str = "floating";
const CARD_VERIFIED: &str = "cardverify";
const PERSON_VERIFIED: &str = "verifying";

/// `None` where the office does not know an asset of it, or both are the same: a fault in its own feed, no matter in
/// another.
pub(super) fn read(item: &Item, context: &Context<'_>, faults: &mut Vec<Fault>) -> Option<Direction> {
    let mut find = |code: &str, field: &str| match context.assets.find(code) {
        Ok(asset) => Some(asset),
        Err(fault) => {
            let fault = fault.filter(|_| context.whose == Whose::Own);
            faults.extend(fault.map(|kind| context.fault(item, field, kind)));
            None
        }
    };
    let (give, get) = (find(&item.from, "from"), find(&item.to, "to"));
    let (give, get) = (give?, get?);
    if give.code() == get.code() {
        let kind = FaultKind::SameAsset(item.to.clone());
        faults.extend((context.whose == Whose::Own).then(|| context.fault(item, "to", kind)));
        return None;
    }
    let extra = context.extras.iter().find(|it| it.give == give.code() && it.get == get.code());
    let own = extra.map_or(context.defaults, |it| it.own.or(context.defaults));
    let says = |label: &str| item.labels.iter().any(|it| it == label);
    Some(Direction {
        give: give.code(),
        get: get.code(),
        tiers: tiers(item, give, context, faults)?,
        limits: Limits::default(),
        available: item.available,
        fixing: if says(FLOATING) { Fixing::Floating } else { own.fixing.unwrap_or_default() },
        payment_window: own.payment_window,
        verification: Verification {
            card: says(CARD_VERIFIED) || extra.is_some_and(|it| it.verify_card),
            person: says(PERSON_VERIFIED) || extra.is_some_and(|it| it.verify_person),
            person_from: extra.and_then(|it| it.verify_person_from),
        },
        max_jump: own.max_jump,
        transfer_cost: extra.and_then(|it| it.transfer_cost),
        labels: item.labels.clone(),
        city: item.city.clone(),
    })
}

/// The base tier, then the steps by rising `from`.
fn tiers(item: &Item, give: &Asset, context: &Context<'_>, faults: &mut Vec<Fault>) -> Option<Vec<Tier>> {
    let mut fee = |parts: &[_], field| match fee::read(parts, context) {
        Ok(fee) => fee,
        Err(kind) => {
            faults.push(context.fault(item, field, kind));
            obmen_exchange::Fee::default()
        }
    };
    let base = Tier {
        from: None,
        to: None,
        rate: rate(item.rate_in, item.rate_out)?,
        give_fee: fee(&item.from_fee, "fromfee"),
        get_fee: fee(&item.to_fee, "tofee"),
    };
    let mut tiers = vec![base.clone()];
    for step in &item.steps {
        tiers.push(Tier {
            from: bound(step.from_min, give, Rounding::Up),
            to: bound(step.from_max, give, Rounding::Down),
            rate: step_rate(step).unwrap_or(base.rate),
            give_fee: step
                .from_fee
                .as_ref()
                .map_or_else(|| base.give_fee.clone(), |it| fee(it, "step/fromfee")),
            get_fee: step.to_fee.as_ref().map_or_else(|| base.get_fee.clone(), |it| fee(it, "step/tofee")),
        });
    }
    tiers.get_mut(1..).unwrap_or_default().sort_by_key(|it| it.from.map(|from| from.steps()));
    Some(tiers)
}

fn rate(give: Decimal, get: Decimal) -> Option<Rate> {
    Some(Rate { give: Number::from_decimal(give)?, get: Number::from_decimal(get)? })
}

fn step_rate(step: &Step) -> Option<Rate> {
    rate(step.rate_in?, step.rate_out?)
}

/// A border of a tier, on the asset's steps and inside the tier.
fn bound(value: Option<Decimal>, give: &Asset, rounding: Rounding) -> Option<Amount> {
    super::limit::in_steps(Number::from_decimal(value?)?, None, give, rounding).ok()
}
