//! The JSON objects of the command line, HTTP and npm: one shape for all.
//!
//! Every amount is a canonical string, `null` where it is not known; sentences are in the language of the [`Words`]
//! that make them.
//!
//! [`Words`]: crate::Words

mod check;
mod quote;
mod scenario;

pub use check::{Check, check, unknown_network};
pub use quote::{Leg, Limits, Problem, Quote, Rate, Stage, Usd, fault, quote};
pub use scenario::{Fee, Refund, Scenario, Scenarios, scenarios};
