//! Parsers of rate feeds. Text goes in, typed data comes out; no I/O, no clock, no floats.
//!
//! | module | source | form |
//! |---|---|---|
//! | [`bestchange`] | an office's directions | BestChange 1.0, 1.1 and Premium Exchanger's dialect of both |
//! | [`national_bank`] | official rates | National Bank of Kazakhstan, `get_rates` XML |
//!
//! Every parser reports **all** faults of a text at once, each with its line, column and path
//! ([`Fault`]), and refuses a text with any fault: half a feed is never traded on. A fault is data;
//! the words for it live with the other texts people read.
//!
//! ```
//! let feed = "<rates><item><from>BTC</from><to>KSPBKZT</to><in>1</in><out>43866000</out></item></rates>";
//! let feed = obmen_feeds::bestchange::parse(feed)?;
//! assert_eq!(feed.items[0].rate_out.to_string(), "43866000");
//!
//! let faults = obmen_feeds::bestchange::parse("<rates>\n  <item><in>1,5</in></item></rates>").unwrap_err();
//! assert_eq!(faults.len(), 4, "the comma, and three fields that are missing");
//! assert_eq!((faults[3].line, faults[3].column, faults[3].kind.code()), (2, 13, "comma"));
//! # Ok::<(), Vec<obmen_feeds::Fault>>(())
//! ```
//!
//! # Limits
//!
//! | limit | value | why |
//! |---|---|---|
//! | [`MAX_BYTES`] | 16 MiB | about 30,000 directions with every field, several times the largest office |
//! | [`MAX_NODES`] | 1,000,000 | bounds memory for texts made of tiny elements |
//! | [`MAX_FAULTS`] | 1,000 | a wrong file should not answer with a larger one |
//! | attributes of an element, namespaces of a feed | 256, 16 | the tree compares each with the others |
//! | significant digits of a number | 28 | what `rust_decimal` holds without rounding |
//! | DTD and entities | refused | nothing in a feed needs them, and they expand ("billion laughs") |

mod broken;
mod date;
mod document;
mod fault;
mod number;
mod official;
mod quantity;
mod shape;

pub mod bestchange;
pub mod national_bank;

pub use broken::Broken;
pub use date::Date;
pub use document::{MAX_BYTES, MAX_NODES};
pub use fault::{Allowed, Fault, FaultKind, MAX_FAULTS};
pub use official::{OfficialRate, OfficialRates};
pub use quantity::{FeePart, Quantity, Unit};
