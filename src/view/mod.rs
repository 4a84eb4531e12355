//! What is seen, in the order of the flow: header, exchange, ledger, what if, details, application, footer.

mod application;
mod details;
mod exchange;
mod footer;
mod head;
mod ledger;
mod loading;
mod parts;
mod shown;
mod what_if;

pub(crate) use loading::{no_texts, skeleton};
pub(crate) use shown::shown;
