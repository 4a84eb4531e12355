//! Base58 in Bitcoin's and in Ripple's order of letters.

/// Bitcoin's order.
pub(crate) const BITCOIN: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
/// The XRP Ledger's order.
pub(crate) const RIPPLE: &[u8; 58] = b"rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";

/// Longest text that is decoded: Cardano's Byron addresses and BIP-32 keys are shorter.
const LONGEST: usize = 160;
/// Five digits at a time: `58^5` is the greatest power in 32 bits.
const STEP: u32 = 58 * 58 * 58 * 58 * 58;

const fn reverse(alphabet: &[u8; 58]) -> [u8; 128] {
    let mut table = [u8::MAX; 128];
    let mut value = 0;
    let mut i = 0;
    while i < 58 {
        table[alphabet[i] as usize] = value;
        value += 1;
        i += 1;
    }
    table
}

static BITCOIN_VALUES: [u8; 128] = reverse(BITCOIN);
static RIPPLE_VALUES: [u8; 128] = reverse(RIPPLE);

/// The value of a digit, `None` where it is none.
pub(crate) fn digit(byte: u8, ripple: bool) -> Option<u8> {
    let values = if ripple { &RIPPLE_VALUES } else { &BITCOIN_VALUES };
    values.get(usize::from(byte)).copied().filter(|value| *value != u8::MAX)
}

/// The bytes a text stands for, each leading zero digit being a zero byte.
pub(crate) fn decode(text: &[u8], ripple: bool) -> Option<Vec<u8>> {
    if text.is_empty() || text.len() > LONGEST {
        return None;
    }
    let mut limbs: Vec<u32> = Vec::with_capacity(text.len() / 5 + 1);
    for chunk in text.chunks(5) {
        let mut step = 1_u32;
        let mut carry = 0_u64;
        for byte in chunk {
            carry = carry * 58 + u64::from(digit(*byte, ripple)?);
            step *= 58;
        }
        for limb in &mut limbs {
            carry += u64::from(*limb) * u64::from(step);
            *limb = low(carry);
            carry >>= 32;
        }
        if carry > 0 {
            limbs.push(low(carry));
        }
    }
    let zeros = text.iter().take_while(|byte| digit(**byte, ripple) == Some(0)).count();
    let mut bytes = vec![0; zeros];
    let body = limbs.iter().rev().flat_map(|limb| limb.to_be_bytes());
    bytes.extend(body.skip_while(|byte| *byte == 0));
    Some(bytes)
}

/// The digits of a number, most significant first, each leading zero byte being a zero digit.
pub(crate) fn digits(bytes: &[u8]) -> Vec<u8> {
    let mut limbs: Vec<u32> = Vec::with_capacity(bytes.len() / 4 + 1);
    // Limbs most significant first; the first chunk takes what does not fill four bytes.
    let (head, tail) = bytes.split_at(bytes.len() % 4);
    limbs.push(head.iter().fold(0, |limb, byte| limb << 8 | u32::from(*byte)));
    limbs.extend(tail.chunks(4).map(|four| four.iter().fold(0, |limb, byte| limb << 8 | u32::from(*byte))));
    let mut out = Vec::with_capacity(bytes.len() * 7 / 5 + 5);
    while limbs.iter().any(|limb| *limb != 0) {
        let mut rest = 0_u64;
        for limb in &mut limbs {
            let value = rest << 32 | u64::from(*limb);
            *limb = low(value / u64::from(STEP));
            rest = value % u64::from(STEP);
        }
        let mut five = low(rest);
        for _ in 0..5 {
            out.push((five % 58).to_le_bytes()[0]);
            five /= 58;
        }
    }
    while out.last() == Some(&0) {
        out.pop();
    }
    out.extend(bytes.iter().take_while(|byte| **byte == 0));
    out.reverse();
    out
}

/// The text of some bytes.
pub(crate) fn encode(bytes: &[u8], ripple: bool) -> String {
    let alphabet = if ripple { RIPPLE } else { BITCOIN };
    digits(bytes).iter().filter_map(|value| alphabet.get(usize::from(*value))).map(|byte| char::from(*byte)).collect()
}

/// The low half: a number of at most 64 bits cut on purpose.
fn low(value: u64) -> u32 {
    let [a, b, c, d, ..] = value.to_le_bytes();
    u32::from_le_bytes([a, b, c, d])
}
