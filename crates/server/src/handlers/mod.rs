//! A handler a file.

mod apply;
mod health;
mod metrics;
mod offices;
mod openapi;
mod page;
mod prefill;
mod rates;
mod status;
mod stream;

pub(crate) use apply::apply;
pub(crate) use health::health;
pub(crate) use metrics::metrics;
pub(crate) use offices::offices;
pub(crate) use openapi::openapi;
pub(crate) use page::{document, embedded, fees, fees_spelled, file, loader};
pub(crate) use prefill::prefill;
pub(crate) use rates::rates;
pub(crate) use status::status;
pub(crate) use stream::stream;
