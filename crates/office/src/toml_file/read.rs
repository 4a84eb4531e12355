//! What a value may be. Numbers of money and percents are strings, so that no float comes near them.

use super::table::wrong_type;
use crate::fault::{FaultKind, Form};
use obmen_exchange::{AssetCode, Number, Percent};
use serde::de::DeserializeOwned;
use toml::de::DeValue;

type Answer<T> = Result<T, FaultKind>;

/// A text that is not blank.
pub(crate) fn text(value: &DeValue<'_>) -> Answer<String> {
    match value {
        DeValue::String(text) if text.trim().is_empty() => Err(FaultKind::Empty),
        DeValue::String(text) => Ok(text.to_string()),
        other => Err(wrong_type(other, "string")),
    }
}

fn formed<T>(value: &DeValue<'_>, form: Form, read: impl FnOnce(&str) -> Option<T>) -> Answer<T> {
    let text = text(value)?;
    read(&text).ok_or(FaultKind::Form(text, form))
}

fn kept(text: &str, right: bool) -> Option<String> {
    right.then(|| text.to_owned())
}

/// `true` or `false`.
pub(crate) fn boolean(value: &DeValue<'_>) -> Answer<bool> {
    match value {
        DeValue::Boolean(it) => Ok(*it),
        other => Err(wrong_type(other, "boolean")),
    }
}

/// A whole number from 1.
pub(crate) fn whole(value: &DeValue<'_>) -> Answer<u32> {
    match value {
        DeValue::Integer(it) => match u32::from_str_radix(it.as_str(), it.radix()) {
            Ok(number) if number > 0 => Ok(number),
            _ => Err(FaultKind::Range(it.to_string(), "1…4294967295")),
        },
        other => Err(wrong_type(other, "integer")),
    }
}

/// One of the words of `T`.
pub(crate) fn word<T: DeserializeOwned>(value: &DeValue<'_>) -> Answer<T> {
    let text = text(value)?;
    super::word::read(&text).map_err(|words| FaultKind::UnknownValue(text, words))
}

/// A number as a string.
pub(crate) fn number(value: &DeValue<'_>) -> Answer<Number> {
    formed(value, Form::Number, |text| Number::parse(text).ok())
}

/// A share of at most the whole, as a string: `"5"` is 5 %.
pub(crate) fn percent(value: &DeValue<'_>) -> Answer<Percent> {
    let number = number(value)?;
    if number > Number::whole(100) {
        return Err(FaultKind::Range(number.to_string(), "0…100"));
    }
    Ok(Percent::new(number))
}

/// An asset's code.
pub(crate) fn asset_code(value: &DeValue<'_>) -> Answer<AssetCode> {
    formed(value, Form::Code, |text| AssetCode::parse(text).ok())
}

/// A currency of ISO 4217 or a ticker.
pub(crate) fn currency(value: &DeValue<'_>) -> Answer<String> {
    asset_code(value).map(|code| code.as_str().to_owned())
}

/// A name used in files and requests.
pub(crate) fn id(value: &DeValue<'_>) -> Answer<String> {
    let right =
        |text: &str| text.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-');
    formed(value, Form::Id, |text| kept(text, right(text)))
}

/// A clause's number as its offer writes it: without blanks.
pub(crate) fn clause(value: &DeValue<'_>) -> Answer<String> {
    let right = |text: &str| {
        let characters = text.chars().all(|it| it.is_alphanumeric() || ".-()§".contains(it));
        characters && text.len() <= 16 && text.split('.').all(|part| !part.is_empty())
    };
    formed(value, Form::Clause, |text| kept(text, right(text)))
}

/// A day.
pub(crate) fn date(value: &DeValue<'_>) -> Answer<String> {
    formed(value, Form::Date, |text| kept(text, crate::moment::is_date(text)))
}

/// An address of a public page.
pub(crate) fn https(value: &DeValue<'_>) -> Answer<String> {
    let right = |text: &str| {
        text.strip_prefix("https://")
            .is_some_and(|rest| rest.contains('.') && !rest.contains(char::is_whitespace))
    };
    formed(value, Form::Url, |text| kept(text, right(text)))
}

/// SHA-256 in lower-case hexadecimal digits.
pub(crate) fn sha256(value: &DeValue<'_>) -> Answer<String> {
    let hex = |it: u8| it.is_ascii_digit() || (b'a'..=b'f').contains(&it);
    formed(value, Form::Sha256, |text| kept(text, text.len() == 64 && text.bytes().all(hex)))
}
