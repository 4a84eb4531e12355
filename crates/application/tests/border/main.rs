//! The border's rules, one file a group.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop at what it did not expect")]

mod accepts;
mod refuses_agreement;
mod refuses_details;
mod refuses_figures;
mod support;
mod wire;
