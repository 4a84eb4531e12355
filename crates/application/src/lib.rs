//! The border between what a visitor sends and what an office takes: [`Request`] in, [`Application`] out.
//!
//! The page calls [`check`] before it sends, the server calls it again on what arrived; both reckon the quote anew
//! from the same core, so no figure of the wire is ever believed. Pure: no I/O, no clock, no words for people.

mod agreement;
mod application;
mod canonical;
mod check;
mod figures;
pub mod limits;
pub mod outbox;
mod payee;
mod private;
mod refusal;
mod request;
mod territory;

pub use application::Application;
pub use check::check;
pub use private::Private;
pub use refusal::{DetailsFault, Fault, Field, FieldProblem, Refusal};
pub use request::{DetailsPart, OfferPart, RatePart, Request};
pub use territory::is_iso;
