//! Figures and dates as the visitor's language writes them, by the browser's `Intl`. Amounts go in as strings.

use super::{Ago, object};
use js_sys::{Array, Function, Intl, Reflect};
use obmen_words::Lang;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};

/// Most decimals that every browser prints.
const MAX_DECIMALS: u32 = 20;
/// Above 2^53: a browser that prints it wrong takes strings for floats.
const PROBE: &str = "9007199254740993";
const NO_BREAK: char = '\u{a0}';

/// The formatters of one language. Making one is slow, so they are made once.
pub(crate) struct Formats {
    lang: Lang,
    plain: Option<Function>,
    money: Option<Function>,
    day: Option<Function>,
    moment: Option<Function>,
    relative: Option<JsValue>,
}

thread_local! {
    static LAST: RefCell<Option<Rc<Formats>>> = const { RefCell::new(None) };
}

impl Formats {
    /// The formatters of a language.
    pub(crate) fn of(lang: Lang) -> Rc<Self> {
        LAST.with_borrow_mut(|last| match last {
            Some(formats) if formats.lang == lang => Rc::clone(formats),
            _ => Rc::clone(last.insert(Rc::new(Self::new(lang)))),
        })
    }

    fn new(lang: Lang) -> Self {
        let date = |options: &[(&str, &str)]| date_format(lang, options);
        Self {
            lang,
            plain: number_format(lang, 0),
            money: number_format(lang, 2),
            day: date(&[("dateStyle", "medium"), ("timeZone", "UTC")]),
            moment: date(&[("dateStyle", "medium"), ("timeStyle", "short")]),
            relative: relative_format(lang),
        }
    }

    /// A canonical number, with no more decimals than it has.
    pub(crate) fn number(&self, canonical: &str) -> String {
        print(self.plain.as_ref(), canonical)
    }

    /// A canonical amount of an asset with that many decimals; at least two of them are shown.
    pub(crate) fn money(&self, canonical: &str, scale: u8) -> String {
        print(if scale < 2 { self.plain.as_ref() } else { self.money.as_ref() }, canonical)
    }

    /// The same as it stands in a field: English commas would be asked about once a digit is changed.
    pub(crate) fn in_field(&self, canonical: &str, scale: u8) -> String {
        let printed = self.money(canonical, scale);
        if self.lang == Lang::En { printed.replace(',', "\u{a0}") } else { printed }
    }

    /// A day, `YYYY-MM-DD`.
    pub(crate) fn day(&self, day: &str) -> String {
        date(self.day.as_ref(), day)
    }

    /// A moment of RFC 3339, in the visitor's own time zone.
    pub(crate) fn moment(&self, rfc3339: &str) -> String {
        date(self.moment.as_ref(), rfc3339)
    }

    /// "2 days ago".
    pub(crate) fn ago(&self, ago: Ago) -> Option<String> {
        let (count, unit) = match ago {
            Ago::Minutes(n) => (n, "minute"),
            Ago::Hours(n) => (n, "hour"),
            Ago::Days(n) => (n, "day"),
        };
        let relative = self.relative.as_ref()?;
        let format: Function = Reflect::get(relative, &"format".into()).ok()?.dyn_into().ok()?;
        // "-0" is "0 minutes ago", where "0" would be "in 0 minutes".
        format.call2(relative, &JsValue::from_str(&format!("-{count}")), &unit.into()).ok()?.as_string()
    }
}

fn print(format: Option<&Function>, canonical: &str) -> String {
    let decimals = canonical.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    format
        .filter(|_| u32::try_from(decimals).is_ok_and(|decimals| decimals <= MAX_DECIMALS))
        .and_then(|format| format.call1(&JsValue::UNDEFINED, &JsValue::from_str(canonical)).ok())
        .and_then(|printed| printed.as_string())
        .unwrap_or_else(|| canonical.to_owned())
}

fn date(format: Option<&Function>, text: &str) -> String {
    let date = js_sys::Date::new(&JsValue::from_str(text));
    // A day that cannot be read makes `format` throw; then it is shown as it stands.
    format
        .and_then(|format| format.call1(&JsValue::UNDEFINED, &date).ok())
        .and_then(|printed| printed.as_string())
        .map_or_else(|| text.to_owned(), |printed| printed.replace(' ', &NO_BREAK.to_string()))
}

/// `None` where the browser would take a string for a float.
fn number_format(lang: Lang, decimals: u32) -> Option<Function> {
    let options =
        object(&[("minimumFractionDigits", decimals.into()), ("maximumFractionDigits", MAX_DECIMALS.into())]);
    let format = Intl::NumberFormat::new(&Array::of1(&lang.tag().into()), &options).format();
    let probe = format.call1(&JsValue::UNDEFINED, &PROBE.into()).ok()?.as_string()?;
    let digits: String =
        probe.split(['.', ',']).collect::<String>().chars().filter(char::is_ascii_digit).collect();
    digits.starts_with(PROBE).then_some(format)
}

fn date_format(lang: Lang, pairs: &[(&str, &str)]) -> Option<Function> {
    let pairs: Vec<_> = pairs.iter().map(|(name, value)| (*name, JsValue::from_str(value))).collect();
    Some(Intl::DateTimeFormat::new(&Array::of1(&lang.tag().into()), &object(&pairs)).format())
}

fn relative_format(lang: Lang) -> Option<JsValue> {
    let options = object(&[("numeric", "always".into()), ("style", "long".into())]);
    Some(Intl::RelativeTimeFormat::new(&Array::of1(&lang.tag().into()), &options).into())
}
