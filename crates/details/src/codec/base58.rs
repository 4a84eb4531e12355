//! Numbers written in a base that is no power of two, and in Crockford's 32 read as one number: leading zero digits
//! are zero bytes.

use super::bits::Letters;

/// Base58 in Bitcoin's order.
pub(crate) static BITCOIN: Letters =
    Letters::new(b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");
/// Base58 in the XRP Ledger's order.
pub(crate) static RIPPLE: Letters =
    Letters::new(b"rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz");

/// Longest text that is decoded: Cardano's Byron addresses and BIP-32 keys are shorter.
const LONGEST: usize = 160;
/// Digits that are taken at a time: the greatest power of 58 in 32 bits.
const CHUNK: usize = 5;
const STEP: u64 = 58 * 58 * 58 * 58 * 58;

/// The order of digits of a network.
pub(crate) const fn order(ripple: bool) -> &'static Letters {
    if ripple { &RIPPLE } else { &BITCOIN }
}

/// The bytes a text stands for.
pub(crate) fn decode(text: &[u8], order: &Letters) -> Option<Vec<u8>> {
    if text.is_empty() || text.len() > LONGEST {
        return None;
    }
    // First the digits alone: most texts of other encodings have a letter that is none.
    let mut digits = [0; LONGEST];
    for (digit, letter) in digits.iter_mut().zip(text) {
        *digit = order.value(*letter)?;
    }
    let digits = digits.get(..text.len())?;
    // Limbs of 32 bits, the least first; as many as the longest text needs.
    let mut limbs = [0_u32; LONGEST / CHUNK];
    let mut used = 0;
    for chunk in digits.chunks(CHUNK) {
        let (mut step, mut carry) = (1, 0);
        for digit in chunk {
            carry = carry * order.count() + u64::from(*digit);
            step *= order.count();
        }
        for limb in limbs.iter_mut().take(used) {
            carry += u64::from(*limb) * step;
            *limb = low(carry);
            carry >>= 32;
        }
        if carry > 0 {
            *limbs.get_mut(used)? = low(carry);
            used += 1;
        }
    }
    let zeros = digits.iter().take_while(|digit| **digit == 0).count();
    let high = limbs.get(used.wrapping_sub(1)).map_or(0, |limb| limb.leading_zeros() as usize / 8);
    let mut bytes = vec![0; zeros + used * 4 - high];
    for (four, limb) in bytes.rchunks_mut(4).zip(&limbs) {
        for (byte, value) in four.iter_mut().rev().zip(limb.to_le_bytes()) {
            *byte = value;
        }
    }
    Some(bytes)
}

/// Base58 of some bytes, in Bitcoin's order.
#[inline(never)]
pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut number = bytes.to_vec();
    let mut digits = Vec::new();
    while number.iter().any(|byte| *byte != 0) {
        let mut rest = 0_u64;
        for byte in &mut number {
            let value = rest << 8 | u64::from(*byte);
            *byte = (value / STEP).to_le_bytes()[0];
            rest = value % STEP;
        }
        for _ in 0..CHUNK {
            digits.push((rest % 58).to_le_bytes()[0]);
            rest /= 58;
        }
    }
    while digits.last() == Some(&0) {
        digits.pop();
    }
    digits.extend(bytes.iter().take_while(|byte| **byte == 0));
    digits.iter().rev().filter_map(|digit| BITCOIN.letter(*digit)).collect()
}

/// The low half: a number of at most 64 bits cut on purpose.
const fn low(value: u64) -> u32 {
    let [a, b, c, d, ..] = value.to_le_bytes();
    u32::from_le_bytes([a, b, c, d])
}
