//! What is seen, in the order of the flow: header, exchange, ledger, what if, details, application, footer.

mod application;
mod details;
mod embedded;
mod exchange;
mod footer;
mod head;
mod ledger;
mod loading;
mod parts;
mod shown;
mod what_if;

pub(crate) use details::fill;
pub(crate) use head::{is_stale, unknown_words};
pub(crate) use loading::{fault_words, no_texts, skeleton};
pub(crate) use shown::shown;
