//! Offices as folders of data: what loads, how a feed merges, and every fault with its line.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod faults;
mod feed_merge;
mod shipped;
mod support;
mod third_office;
mod words;
