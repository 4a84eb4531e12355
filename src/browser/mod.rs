//! What the page asks of the browser: formats of figures and dates, the clock, JSON, focus, the clipboard.

mod clock;
mod document;
mod formats;
mod json;
mod territories;

pub(crate) use clock::{Ago, millis_of, pause, tick};
pub(crate) use document::{
    copy, focus, hide_popover, is_open, language, new_key, paste, scroll_to, set_root, watch_connection,
};
pub(crate) use formats::Formats;
pub(crate) use json::{parse, print, text_at};
pub(crate) use territories::{Territories, sort_by_name};
