//! Inputs as signals, and what the core makes of them. One typed context a file; nothing here draws.
//!
//! Only inputs are set: by the visitor, by the address, by the network. Whatever follows from them is a memo.

mod application;
mod cell;
mod choice;
mod connection;
mod details;
mod effect;
mod market;
mod page;
mod quote;
mod scenarios;
mod speech;
mod theme;
mod typed;
mod what_if;

pub use application::{Application, Attempt, Step};
pub use cell::{Derived, Input};
pub use choice::{Choice, Pair, Side, TypedAmount};
pub use connection::Connection;
pub use details::{Details, End, EndInput, EndState, Ends, Link, MemoView};
pub(crate) use effect::whenever;
pub use market::{Bound, Loaded, Markets};
pub use page::Page;
pub use quote::{QuoteFigures, QuoteState};
pub use scenarios::{ScenarioFigures, Scenarios};
pub use speech::Speech;
pub use theme::Theme;
pub use typed::{Entry, Read};
pub use what_if::{OfAsset, WhatIfInputs};
pub(crate) use what_if::{WIDEST_MOVE, read_move};
