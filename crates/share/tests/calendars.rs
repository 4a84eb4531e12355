//! Calendars keep RFC 5545 to the letter, whatever stands in their texts.
#![expect(clippy::unwrap_used, reason = "a line that is not there is a failed test")]

use obmen_share::{Entry, calendar};
use proptest::prelude::*;

/// 2026-11-22T14:00:00Z.
const NOON: i64 = 1_795_356_000;

fn entry(text: &str) -> Entry {
    Entry {
        uid: "payment-1@obmen".to_owned(),
        at: NOON,
        summary: text.to_owned(),
        description: text.to_owned(),
        url: "https://exchange.example/?office=1wm&send=1,5".to_owned(),
        alarm_minutes: Some(10),
    }
}

/// As RFC 5545 says that a reader does it.
fn unfolded(calendar: &str) -> String {
    calendar.replace("\r\n ", "")
}

fn value(calendar: &str, name: &str) -> String {
    let lines = unfolded(calendar);
    let line = lines.split("\r\n").find_map(|line| line.strip_prefix(name)?.strip_prefix(':')).unwrap();
    line.to_owned()
}

fn unescaped(value: &str) -> String {
    let mut characters = value.chars();
    let mut text = String::new();
    while let Some(character) = characters.next() {
        match character {
            '\\' => text.push(match characters.next().unwrap() {
                'n' => '\n',
                other => other,
            }),
            other => text.push(other),
        }
    }
    text
}

#[test]
fn an_entry_is_written_as_the_standard_says() {
    let made = calendar(&[entry("Оплатить: 16tonn; сейчас, не позже")], NOON - 1);
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Obmen//Deadlines//EN",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        "UID:payment-1@obmen",
        "DTSTAMP:20261122T135959Z",
        "DTSTART:20261122T140000Z",
        "SUMMARY:Оплатить: 16tonn\\; сейчас\\, не позже",
        "DESCRIPTION:Оплатить: 16tonn\\; сейчас\\, не позже",
        "URL:https://exchange.example/?office=1wm&send=1,5",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:Оплатить: 16tonn\\; сейчас\\, не позже",
        "TRIGGER:-PT10M",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ];
    assert_eq!(unfolded(&made), expected.join("\r\n"));
}

#[test]
fn a_long_line_is_folded_before_the_character_that_does_not_fit() {
    // "DESCRIPTION:" is twelve octets; every Cyrillic letter two.
    let made = calendar(&[entry(&"ж".repeat(40))], NOON);
    assert!(made.contains(&format!("DESCRIPTION:{}\r\n {}\r\n", "ж".repeat(31), "ж".repeat(9))));
}

#[test]
fn an_address_cannot_begin_a_property() {
    let made = calendar(&[Entry { url: "https://x\r\nATTENDEE:mailto:a@b".to_owned(), ..entry("x") }], NOON);
    assert!(!made.contains("ATTENDEE") && !made.contains("URL"));
}

#[test]
fn moments_that_no_calendar_writes_are_left_out() {
    assert!(!calendar(&[Entry { at: i64::MAX, ..entry("x") }], NOON).contains("VEVENT"));
    assert_eq!(value(&calendar(&[Entry { at: 0, ..entry("x") }], NOON), "DTSTART"), "19700101T000000Z");
    // A leap day.
    let leap = Entry { at: 1_709_164_800, ..entry("x") };
    assert_eq!(value(&calendar(&[leap], NOON), "DTSTART"), "20240229T000000Z");
}

proptest! {
    #[test]
    fn whatever_is_said_is_read_back(text in "(?s).{0,200}") {
        let made = calendar(&[entry(&text)], NOON);
        let kept: String =
            text.chars().filter(|c| !c.is_control() || "\n\t".contains(*c)).map(|c| if c == '\t' { ' ' } else { c }).collect();
        prop_assert_eq!(unescaped(&value(&made, "DESCRIPTION")), kept.clone());
        prop_assert_eq!(unescaped(&value(&made, "SUMMARY")), kept);
    }

    #[test]
    fn no_line_is_longer_than_75_octets_and_none_breaks_otherwise(text in "(?s).{0,300}") {
        let made = calendar(&[entry(&text)], NOON);
        for line in made.split("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {}", line.len(), line);
            prop_assert!(!line.contains(['\r', '\n']));
        }
        prop_assert!(made.ends_with("END:VCALENDAR\r\n"));
        prop_assert_eq!(made.matches("BEGIN:VEVENT\r\n").count(), 1);
    }
}
