//! Reads an office's folder into the core's types, strictly.
//!
//! | file | what it holds |
//! |---|---|
//! | `office.toml` | the offer, its rules with their clauses, what a feed cannot say of a direction |
//! | `assets.toml` | the assets: code, decimals, network, what the visitor types to be paid in it |
//! | `rates.xml` | the directions, as a BestChange export |
//! | `reference.xml` | official rates of the National Bank of Kazakhstan; may be absent |
//! | `locales/*.toml` | the office's own texts: paraphrases of clauses, notices, consents; `en.toml` at least |
//!
//! [`lint`] finds **every** fault of all of them at once, each with its file and line; [`load`] hands an office out
//! only where there is none. A fault is data ([`Fault`]); its words are in the program's locales.

mod assets_file;
mod fault;
mod folder;
mod load;
mod moment;
mod office_file;
mod official;
mod sheet;
mod territory;
mod texts;
mod toml_file;

pub use fault::{Fault, FaultKind, Form};
pub use load::{Loaded, lint, load};
pub use official::reference_from_xml;
pub use texts::Texts;
