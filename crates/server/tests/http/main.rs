//! The interface's rules, one file a rule.
#![expect(clippy::unwrap_used, reason = "a test may stop at what it did not expect")]

mod bodies_are_limited;
mod every_address_is_described;
mod faults_name_their_field;
mod headers_are_strict;
mod moved_rates_are_asked_again;
mod offices_are_listed;
mod page_is_cached;
mod partners_are_listed;
mod prefills_are_signed;
mod rates_are_followed;
mod same_key_same_answer;
mod senders_are_limited;
mod status_needs_the_secret;
mod support;
