//! Moments as they are stored and answered.

use time::format_description::well_known::Rfc3339;
use time::{Duration, OffsetDateTime, UtcOffset};

/// A moment in UTC, in whole seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Moment(OffsetDateTime);

impl Moment {
    /// This one.
    pub(crate) fn now() -> Self {
        Self::whole(OffsetDateTime::now_utc())
    }

    fn whole(at: OffsetDateTime) -> Self {
        Self(at.to_offset(UtcOffset::UTC).replace_nanosecond(0).unwrap_or(at))
    }

    /// So many minutes later; the same moment where the calendar ends.
    pub(crate) fn plus_minutes(self, minutes: u32) -> Self {
        Self(self.0.checked_add(Duration::minutes(minutes.into())).unwrap_or(self.0))
    }

    /// So many hours earlier.
    pub(crate) fn minus_hours(self, hours: u32) -> Self {
        Self(self.0.checked_sub(Duration::hours(hours.into())).unwrap_or(self.0))
    }

    /// Seconds of Unix time.
    pub(crate) fn unix(self) -> u64 {
        self.0.unix_timestamp().try_into().unwrap_or_default()
    }

    /// RFC 3339: `2026-11-22T14:30:00Z`.
    pub(crate) fn rfc3339(self) -> String {
        self.0.format(&Rfc3339).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_have_whole_seconds_and_a_z() {
        let at = Moment::whole(OffsetDateTime::UNIX_EPOCH + Duration::milliseconds(1500));
        assert_eq!(at.rfc3339(), "1970-01-01T00:00:01Z");
        assert_eq!(at.plus_minutes(30).rfc3339(), "1970-01-01T00:30:01Z");
        assert_eq!(at.plus_minutes(30).minus_hours(1).rfc3339(), "1969-12-31T23:30:01Z");
    }
}
