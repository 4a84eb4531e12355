//! Aligned tables for people.

mod check;
mod quote;
mod scenarios;
mod table;

pub(crate) use check::check;
pub(crate) use quote::quote;
pub(crate) use scenarios::scenarios;

/// Where a figure is not known.
const UNKNOWN: &str = "–";
