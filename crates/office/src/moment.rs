//! Days and moments as text: only their form and calendar are checked, since nothing is reckoned from them here.

/// `YYYY-MM-DD`, a day of the calendar.
pub(crate) fn is_date(text: &str) -> bool {
    let mut parts = text.splitn(3, '-');
    let mut field = |len| parts.next().and_then(|part| digits(part, len));
    let (Some(year), Some(month), Some(day)) = (field(4), field(2), field(2)) else { return false };
    let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// RFC 3339: `2026-11-20T09:00:00Z`, with any fraction and offset.
pub(crate) fn is_time(text: &str) -> bool {
    let Some((date, rest)) = text.split_once('T') else { return false };
    let Some((time, zone)) = rest.find(['Z', '+', '-']).and_then(|at| rest.split_at_checked(at)) else {
        return false;
    };
    let (seconds, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let zone = zone == "Z" || zone.get(1..).is_some_and(|offset| is_clock(offset, 2));
    let fraction = !fraction.is_empty() && fraction.bytes().all(|it| it.is_ascii_digit());
    is_date(date) && is_clock(seconds, 3) && fraction && zone
}

/// `HH:MM` or `HH:MM:SS`; a leap second is a second.
fn is_clock(text: &str, fields: usize) -> bool {
    let mut count = 0;
    for (part, most) in text.split(':').zip([23, 59, 60]) {
        if digits(part, 2).is_none_or(|it| it > most) {
            return false;
        }
        count += 1;
    }
    count == fields && text.len() == fields * 3 - 1
}

fn digits(text: &str, len: usize) -> Option<u32> {
    let right = text.len() == len && text.bytes().all(|it| it.is_ascii_digit());
    right.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::{is_date, is_time};

    #[test]
    fn only_days_of_the_calendar_pass() {
        assert!(is_date("2024-02-29") && is_date("2026-11-22"));
        for wrong in ["2026-02-29", "2026-13-01", "2026-1-01", "22.11.2026", "2026-11-22 ", ""] {
            assert!(!is_date(wrong), "{wrong}");
        }
    }

    #[test]
    fn only_moments_with_a_zone_pass() {
        for right in ["2026-11-20T09:00:00Z", "2026-11-20T09:00:00.125+05:00", "2026-11-20T09:00:00-03:30"] {
            assert!(is_time(right), "{right}");
        }
        for wrong in
            ["2026-11-20T09:00:00", "2026-11-20 09:00:00Z", "2026-11-20T24:00:00Z", "2026-11-20T09:00Z"]
        {
            assert!(!is_time(wrong), "{wrong}");
        }
    }
}
