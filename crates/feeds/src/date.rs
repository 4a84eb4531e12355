//! A day of the calendar, without a clock behind it.

use core::fmt;

use crate::fault::FaultKind;

/// A day of the Gregorian calendar. Days order by time, and print as `2026-11-20`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Year, 1 to 9999.
    pub year: u16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, from 1.
    pub day: u8,
}

impl Date {
    /// `20.11.2026`, as the National Bank and the CBR write it.
    ///
    /// # Errors
    /// [`FaultKind::Empty`], or [`FaultKind::Date`] for another form or no day of the calendar.
    pub(crate) fn parse_dotted(text: &str) -> Result<Self, FaultKind> {
        let text = text.trim();
        if text.is_empty() {
            return Err(FaultKind::Empty);
        }
        Self::dotted(text).ok_or(FaultKind::Date)
    }

    fn dotted(text: &str) -> Option<Self> {
        let mut fields = text.split('.');
        let (day, month, year) = (fields.next()?, fields.next()?, fields.next()?);
        let all_digits = [day, month, year].iter().all(|it| it.bytes().all(|byte| byte.is_ascii_digit()));
        if fields.next().is_some() || !all_digits || (day.len(), month.len(), year.len()) != (2, 2, 4) {
            return None;
        }
        let date = Self { year: year.parse().ok()?, month: month.parse().ok()?, day: day.parse().ok()? };
        let days = days_in_month(date.year, date.month)?;
        (date.year >= 1 && (1..=days).contains(&date.day)).then_some(date)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

const fn days_in_month(year: u16, month: u8) -> Option<u8> {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => Some(29),
        2 => Some(28),
        _ => None,
    }
}
