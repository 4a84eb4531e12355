//! Calendars as RFC 5545 writes them.

use core::fmt::Write as _;
use time::OffsetDateTime;

/// Octets of a line, its break not counted (RFC 5545, 3.1).
const LINE_OCTETS: usize = 75;

/// A moment to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name for calendars: the same entry, taken again, replaces itself.
    pub uid: String,
    /// When, in seconds since 1970.
    pub at: i64,
    /// What, in a line.
    pub summary: String,
    /// All there is to say.
    pub description: String,
    /// Where to look.
    pub url: String,
    /// An alarm so many minutes before.
    pub alarm_minutes: Option<u32>,
}

/// A calendar of entries, written at a moment. An entry beyond what calendars can write is left out.
#[must_use]
pub fn calendar(entries: &[Entry], now: i64) -> String {
    let mut lines = Lines(String::new());
    lines.put("BEGIN", "VCALENDAR");
    lines.put("VERSION", "2.0");
    lines.put("PRODID", "-//Obmen//Deadlines//EN");
    lines.put("CALSCALE", "GREGORIAN");
    for entry in entries {
        if let (Some(at), Some(stamp)) = (utc(entry.at), utc(now)) {
            put_entry(&mut lines, entry, &at, &stamp);
        }
    }
    lines.put("END", "VCALENDAR");
    lines.0
}

fn put_entry(lines: &mut Lines, entry: &Entry, at: &str, stamp: &str) {
    lines.put("BEGIN", "VEVENT");
    lines.put("UID", &escaped(&entry.uid));
    lines.put("DTSTAMP", stamp);
    // No end: the entry is that moment, and reminders of every program count from it.
    lines.put("DTSTART", at);
    lines.put("SUMMARY", &escaped(&entry.summary));
    lines.put("DESCRIPTION", &escaped(&entry.description));
    // An address is no text: nothing in it is escaped, and what would end its line ends it for good.
    if !entry.url.is_empty() && !entry.url.contains(char::is_control) {
        lines.put("URL", &entry.url);
    }
    // A deadline keeps nobody busy.
    lines.put("TRANSP", "TRANSPARENT");
    if let Some(minutes) = entry.alarm_minutes {
        lines.put("BEGIN", "VALARM");
        lines.put("ACTION", "DISPLAY");
        lines.put("DESCRIPTION", &escaped(&entry.summary));
        lines.put("TRIGGER", &format!("-PT{minutes}M"));
        lines.put("END", "VALARM");
    }
    lines.put("END", "VEVENT");
}

/// `20261122T143000Z`; `None` outside of four-digit years.
fn utc(seconds: i64) -> Option<String> {
    let at =
        OffsetDateTime::from_unix_timestamp(seconds).ok().filter(|at| (0..=9999).contains(&at.year()))?;
    let (date, time) = (at.date(), at.time());
    let mut text = String::new();
    write!(text, "{:04}{:02}{:02}T", date.year(), u8::from(date.month()), date.day()).ok()?;
    write!(text, "{:02}{:02}{:02}Z", time.hour(), time.minute(), time.second()).ok()?;
    Some(text)
}

/// A text as a property's value (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            '\n' => escaped.push_str("\\n"),
            // No other control character may stand in a value; a tab is a space.
            '\t' => escaped.push(' '),
            character if character.is_control() => {}
            character => escaped.push(character),
        }
    }
    escaped
}

/// Lines, folded where they are long.
struct Lines(String);

impl Lines {
    fn put(&mut self, name: &str, value: &str) {
        let mut octets = 0;
        for character in name.chars().chain([':']).chain(value.chars()) {
            if octets + character.len_utf8() > LINE_OCTETS {
                // What goes on begins with a space, which belongs to the fold.
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(character);
            octets += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}
