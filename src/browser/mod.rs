//! What the page asks of the browser: formats of figures and dates, the clock, JSON, focus, the clipboard.

mod clock;
mod document;
mod formats;
mod http;
mod json;
mod letters;
mod outbox;
mod part;
mod reader;
mod territories;

pub(crate) use clock::{Ago, millis_of, pause, tick};
pub(crate) use document::{
    close_dialog, copy, focus, hide_popover, is_embedded, is_open, language, new_key, open_dialog, paste,
    say, scroll_to, set_root, version, watch_connection,
};
pub(crate) use formats::Formats;
pub(crate) use http::{get, post};
pub use json::parse;
pub(crate) use json::{object, print};
pub(crate) use letters::{lower, upper};
pub(crate) use outbox::{clear, offer, prepare};
pub(crate) use part::call;
pub(crate) use reader::read;
pub(crate) use territories::{Territories, sort_by_name};
