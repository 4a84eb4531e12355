//! Between values of JavaScript and Rust types, through serde, in few bytes: for what browsers download.

mod decode;
mod encode;

pub use decode::{Decoder, Unfit, last_field};
pub use encode::encode;
