//! The core's rules, a file each.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on must stop")]

mod common;
mod input;
mod laws;
mod money;
mod quote_stages;
mod refunds;
mod wire;
