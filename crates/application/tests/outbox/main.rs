//! The outbox: what may be sent, under which key, until when, and when what is personal goes.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a panic is a failed test")]

mod laws;
mod steps;
mod support;
