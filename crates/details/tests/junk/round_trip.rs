//! Payment URIs put together from parts.

#![expect(clippy::panic, reason = "a URI that is not read is a failed test")]

use std::fmt::Write as _;

use crate::encoders::Rng;
use crate::junk;
use obmen_details::uri::{Amount, parse};

/// A URI made of parts gives the parts back.
pub(crate) fn holds(rng: &mut Rng, valid: &[String]) {
    let (address, text) = (&valid[rng.below(valid.len())], junk::text(rng));
    let encoded = encode(&text, rng);
    let (scheme, label, memo) = [
        ("bitcoin:", "label", ""),
        ("solana:", "message", "memo"),
        ("ton://transfer/", "label", "text"),
        ("monero:", "tx_description", "tx_payment_id"),
    ][rng.below(4)];
    // In any order of digits, with zeros around.
    let (whole, fraction) = (rng.next() % 1_000_000, rng.next() % 100);
    let nano = scheme.starts_with("ton");
    let amount = if nano { format!("{whole:05}") } else { format!("{whole:05}.{fraction:02}0") };
    let key = if scheme == "monero:" { "tx_amount" } else { "amount" };
    let uri = format!("{scheme}{}?{label}={encoded}&{key}={amount}&{memo}={encoded}", encode(address, rng));
    // A list of receivers is none of these.
    let read = parse(&uri);
    let Ok(Some(read)) = read else { panic!("{uri:?}: {read:?}") };
    let kept = Some(text).filter(|text| !text.is_empty());
    assert_eq!(&read.address, address, "{uri:?}");
    assert_eq!(read.label.or(read.message), kept, "{uri:?}");
    assert_eq!(read.memo.map(|memo| memo.value), kept.filter(|_| !memo.is_empty()), "{uri:?}");
    let thousandths = u128::from(whole) * 1000 + u128::from(fraction) * 10;
    let expected = if nano { (u128::from(whole), 9) } else { (thousandths, 3) };
    let Some(Amount::Coins(coins)) = read.amount else { panic!("{uri:?}") };
    assert_eq!(value(&coins, expected.1), expected.0, "{uri:?}: {coins}");
}

/// The value of decimal digits in units of that many decimals.
fn value(digits: &str, decimals: usize) -> u128 {
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    format!("{whole}{fraction:0<decimals$}").parse().unwrap_or(u128::MAX)
}

/// Percent-encoded where it must be, and by chance elsewhere.
fn encode(text: &str, rng: &mut Rng) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() && rng.below(8) > 0 {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
