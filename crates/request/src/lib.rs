//! Requests as texts, answered as the public contracts say.
//!
//! The command line and the npm package take the same texts (codes, canonical amounts, a move in percent) and answer
//! with the same objects. What lies between stands here once: [`quote`] and [`scenarios`] read a request, ask the core
//! and write the record; what cannot be understood is a [`Refusal`], whose words name the field as each of them does.

mod amount;
mod answer;
mod happened;
mod refusal;
mod request;

pub use answer::{Quoted, WhatIfs, quote, scenarios};
pub use happened::Happened;
pub use refusal::{Refusal, shortened};
pub use request::{Request, asset};
