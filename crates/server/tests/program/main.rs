//! The program itself: killed, stopped, started wrongly.
#![expect(clippy::unwrap_used, reason = "a test may stop at what it did not expect")]

mod a_taken_application_outlives_a_kill;
mod command_line;
mod process;
mod stopping;
