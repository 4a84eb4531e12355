//! The server: the page, the offices and their rates, and the applications it takes.
//!
//! It reckons every application anew from the same core as the page and believes no figure of a browser. An answer 201
//! means that the row is on the disk; the same `Idempotency-Key` with the same body gets the same answer and stores
//! nothing new. Logs and metrics hold nothing about persons.

mod app;
mod body;
mod clock;
mod digest;
mod handlers;
mod idempotency;
mod layers;
mod limiter;
mod loading;
mod metrics;
mod offices;
pub mod options;
mod page;
mod partners;
mod problem;
mod refusal;
mod representation;
mod router;
mod row;
mod run;
mod secret;
mod serve;
mod store;
mod texts;
mod tongue;
mod usage;

pub use app::App;
pub use offices::Listing;
pub use partners::{Partners, WeakKey};
pub use refusal::refusal;
pub use router::{paths, router};
pub use run::{StartError, run};
pub use store::{Location, LocationError, Store};
pub use usage::{mistake, usage};
