//! CryptoNote addresses: Base58 in blocks of eight bytes, a tag in front, Keccak at the end (Monero).

use crate::Alphabet;
use crate::codec::base58::BITCOIN;
use crate::codec::hex;
use crate::fit::{Fit, Found, bad_character, bad_length, mistyped};
use crate::hash::keccak;
use crate::memo::MemoKind;
use crate::probe::Probe;

/// Bytes of a whole block and its digits; digits of a rest of five bytes, which both lengths leave.
const BLOCK: usize = 8;
const DIGITS: usize = 11;
const REST: usize = 7;
/// Tag, spend key and view key; a payment identifier of eight bytes follows in an integrated address.
const KEYS: usize = 1 + 32 + 32;

pub(crate) fn fit(probe: &Probe<'_>, tag: u8, integrated: bool) -> Fit {
    let len = length(integrated);
    let typed = probe.text.len();
    if typed > len {
        return Fit::Fault(len, bad_length(typed, len, len));
    }
    if let Some(at) = probe.not_base58() {
        return bad_character(at, Alphabet::Base58);
    }
    if let Some(at) = outside(probe.text, tag) {
        return bad_character(at, Alphabet::Starts);
    }
    if typed < len {
        return Fit::Partial(bad_length(typed, len, len));
    }
    // Whether it fits was asked before.
    if probe.diagnoses() {
        return mistyped(len, len);
    }
    let Some(bytes) = decode(probe.text) else { return mistyped(len, len) };
    let Some((payload, sum)) = bytes.split_last_chunk::<4>() else { return mistyped(len, len) };
    if payload.first() != Some(&tag) || !keccak(payload).starts_with(sum) {
        return mistyped(len, len);
    }
    let id = payload.get(KEYS..).unwrap_or_default();
    if integrated { Found::with_memo(MemoKind::PaymentId, hex::encode(id)) } else { Found::plain() }
}

/// Characters.
pub(super) const fn length(integrated: bool) -> usize {
    let blocks = if integrated { 9 } else { 8 };
    blocks * DIGITS + REST
}

/// The least and the greatest first digit of texts with the tag.
#[expect(clippy::cast_possible_truncation, reason = "digits below 58")]
pub(super) const fn first(tag: u8) -> (u8, u8) {
    let (least, power) = ((tag as u64) << 56, 58_u64.pow(10));
    ((least / power) as u8, ((least | u64::MAX >> 8) / power) as u8)
}

/// The first character that leaves the texts beginning with the tag: their first block lies between two numbers.
fn outside(text: &str, tag: u8) -> Option<usize> {
    let least = u64::from(tag) << 56;
    let greatest = least | u64::MAX >> 8;
    // What the digits still to come can make up: at first the greatest power of 58 in a block.
    let mut power = 58_u64.pow(10);
    let mut value = 0_u64;
    for (at, byte) in text.bytes().take(DIGITS).enumerate() {
        match append(value, byte) {
            Some(next) if (least / power..=greatest / power).contains(&next) => value = next,
            _ => return Some(at),
        }
        power /= 58;
    }
    None
}

/// A number with one more digit; `None` beyond 64 bits.
fn append(value: u64, digit: u8) -> Option<u64> {
    if value > u64::MAX / 58 {
        return None;
    }
    (value * 58).checked_add(BITCOIN.value(digit)?.into())
}

fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(80);
    for chunk in text.as_bytes().chunks(DIGITS) {
        let size = if chunk.len() == DIGITS { BLOCK } else { 5 };
        let mut value = 0_u64;
        for byte in chunk {
            value = append(value, *byte)?;
        }
        let all = value.to_be_bytes();
        let (zeros, block) = all.split_at(BLOCK - size);
        if zeros.iter().any(|byte| *byte != 0) {
            return None;
        }
        bytes.extend_from_slice(block);
    }
    Some(bytes)
}
