//! The outbox: an application that waits on the visitor's device until it can be sent. Pure: the moment is an argument,
//! and what is to be sent is an answer.
//!
//! ```text
//! queued → sending → accepted
//!    ↑        ├────→ refused
//!    ├────────┤ no answer
//!    └────────┴────→ needs a new consent → queued, under a new key
//! ```
//! Each of them but `accepted` becomes `expired` when its time is over, and loses what is personal.

mod entry;
mod moment;
mod step;

pub use entry::{Deal, Entry, Reason, Receipt, State, Terms};
pub use moment::Moment;
pub use step::{Answer, Event, Post, Step, step};

/// Seconds for which an application waits at most: a day, after which a rate is not taken for today's, and half of the
/// time for which a server remembers keys. So one that was taken without the answer arriving is never taken twice.
pub const LONGEST: u32 = 24 * 60 * 60;

/// Seconds for which an application may wait: as long as the office would wait for the payment (`window`, in minutes),
/// and [`LONGEST`] at most.
#[must_use]
pub const fn patience(window: Option<u32>) -> u32 {
    match window {
        Some(minutes) if minutes < LONGEST / 60 => minutes * 60,
        Some(_) | None => LONGEST,
    }
}

/// Seconds to wait before sending is tried again, after so many times without an answer.
#[must_use]
pub const fn pause(failures: u32) -> u32 {
    match failures {
        0 | 1 => 5,
        2 => 15,
        3 => 60,
        _ => 300,
    }
}
