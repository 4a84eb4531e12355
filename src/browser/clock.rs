//! The clock, in whole milliseconds.

use crate::state::Input;
use leptos::prelude::*;
use std::time::Duration;
use wasm_bindgen::JsValue;

/// How long ago something was, in the largest unit that says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ago {
    /// Whole minutes, under an hour.
    Minutes(i64),
    /// Whole hours, under two days.
    Hours(i64),
    /// Whole days.
    Days(i64),
}

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

impl Ago {
    /// The time between two moments in milliseconds; a moment to come counts as now.
    pub(crate) fn between(then: i64, now: i64) -> Self {
        match now.saturating_sub(then).max(0) {
            gap if gap < HOUR => Self::Minutes(gap / MINUTE),
            gap if gap < 2 * DAY => Self::Hours(gap / HOUR),
            gap => Self::Days(gap / DAY),
        }
    }

    /// Whether it is more than a day.
    pub(crate) fn is_over_a_day(self) -> bool {
        match self {
            Self::Minutes(_) => false,
            Self::Hours(hours) => hours >= 24,
            Self::Days(_) => true,
        }
    }
}

/// Milliseconds since 1970, from the browser's clock.
pub(crate) fn now() -> i64 {
    whole(&JsValue::from(js_sys::Date::now())).unwrap_or_default()
}

/// A moment of RFC 3339 in milliseconds since 1970.
pub(crate) fn millis_of(rfc3339: &str) -> Option<i64> {
    whole(&JsValue::from(js_sys::Date::parse(rfc3339)))
}

/// A number of the browser as an integer: by its decimal text, so that nothing is cast.
fn whole(number: &JsValue) -> Option<i64> {
    let text = js_sys::Object::from(number.clone()).to_string();
    String::from(text).split('.').next()?.parse().ok()
}

/// The present moment, renewed every half minute.
pub(crate) fn tick() -> Input<i64> {
    let moment = Input::new(now());
    let renew = move || moment.set(now());
    if let Ok(handle) = set_interval_with_handle(renew, Duration::from_secs(30)) {
        on_cleanup(move || handle.clear());
    }
    moment
}

/// Waits.
pub(crate) async fn pause(time: Duration) {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        set_timeout(
            move || {
                let _ = resolve.call0(&JsValue::UNDEFINED);
            },
            time,
        );
    });
    // It cannot be refused.
    let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
}

#[cfg(test)]
mod tests {
    use super::{Ago, DAY, HOUR};

    #[test]
    fn the_largest_unit_that_says_it_is_taken() {
        assert_eq!(Ago::between(0, HOUR - 1), Ago::Minutes(59));
        assert_eq!(Ago::between(0, DAY), Ago::Hours(24));
        assert_eq!(Ago::between(0, 9 * DAY + 5), Ago::Days(9));
        assert_eq!(Ago::between(DAY, 0), Ago::Minutes(0));
    }

    #[test]
    fn a_day_old_is_stale() {
        assert!(!Ago::between(0, DAY - 1).is_over_a_day());
        assert!(Ago::between(0, DAY).is_over_a_day());
    }
}
