//! Bounds that contradict one another, in the office's own feed.

use super::Context;
use crate::fault::{Fault, FaultKind};
use obmen_exchange::{Amount, Limits};
use obmen_feeds::bestchange::{Item, Step};

/// A minimum above its maximum closes a direction without saying so. Limits in two units meet in the asset's own.
pub(super) fn limits(item: &Item, limits: &Limits, context: &Context<'_>, faults: &mut Vec<Fault>) {
    for (field, least, most) in
        [("frommin", limits.give_min, limits.give_max), ("tomin", limits.get_min, limits.get_max)]
    {
        if let (Some(least), Some(most)) = (least, most)
            && least.steps() > most.steps()
        {
            let text = |amount: Amount| amount.to_string();
            faults.push(context.fault(item, field, FaultKind::MinimumAboveMaximum(text(least), text(most))));
        }
    }
}

/// Tiers take every amount once; a border that two of them share belongs to the later one, and a tier without an end
/// lasts until the next begins.
pub(super) fn steps(item: &Item, context: &Context<'_>, faults: &mut Vec<Fault>) {
    let mut fault = |step: &Step, kind| {
        faults.push(Fault { line: step.line, ..context.fault(item, "step", kind) });
    };
    let mut steps: Vec<&Step> = item.steps.iter().collect();
    steps.sort_by_key(|it| it.from_min);
    let (mut previous, mut widest): (Option<&Step>, Option<&Step>) = (None, None);
    for step in steps {
        if let (Some(least), Some(most)) = (step.from_min, step.from_max)
            && least > most
        {
            let (least, most) = (least.normalize().to_string(), most.normalize().to_string());
            fault(step, FaultKind::MinimumAboveMaximum(least, most));
            continue;
        }
        let twin = previous.filter(|it| it.from_min == step.from_min);
        // No end orders before every number: such a tier reaches nothing beyond the next one's beginning.
        let longer = widest.filter(|it| it.from_max > step.from_min);
        if let Some(earlier) = twin.or(longer) {
            fault(step, FaultKind::OverlappingSteps(bounds(step), bounds(earlier)));
        }
        previous = Some(step);
        if widest.is_none_or(|it| step.from_max >= it.from_max) {
            widest = Some(step);
        }
    }
}

/// `10…100`, with a side left open where the tier is.
fn bounds(step: &Step) -> String {
    let side = |bound: Option<rust_decimal::Decimal>| {
        bound.map_or_else(String::new, |it| it.normalize().to_string())
    };
    format!("{}…{}", side(step.from_min), side(step.from_max))
}
