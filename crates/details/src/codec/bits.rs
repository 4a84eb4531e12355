//! Regrouping of bits, and the base-32 alphabets that are read through it.

/// Base32 of RFC 4648, as Stellar, Algorand, NEM use it.
pub(crate) const RFC4648: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/// The same in small letters (Filecoin, Internet Computer).
pub(crate) const RFC4648_LOWER: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
/// Nano's.
pub(crate) const NANO: &[u8; 32] = b"13456789abcdefghijkmnopqrstuwxyz";
/// Crockford's, as Stacks uses it (SIP-005).
pub(crate) const C32: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Bech32's (BIP-173), also of CashAddr.
pub(crate) const BECH32: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";
/// Base64 in its URL form (RFC 4648 section 5).
pub(crate) const BASE64URL: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The values of the characters, `None` where one is not in the alphabet.
pub(crate) fn values(text: &[u8], alphabet: &[u8]) -> Option<Vec<u8>> {
    text.iter().map(|byte| value(*byte, alphabet)).collect()
}

/// The value of one character.
pub(crate) fn value(byte: u8, alphabet: &[u8]) -> Option<u8> {
    alphabet.iter().position(|letter| *letter == byte).and_then(|at| u8::try_from(at).ok())
}

/// Regroups values of `from` bits into bytes; what is left over must be shorter than a value and zero.
pub(crate) fn to_bytes(values: &[u8], from: u32) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(values.len());
    let (mut buffer, mut filled) = (0_u32, 0_u32);
    for value in values {
        buffer = buffer << from | u32::from(*value);
        filled += from;
        if filled >= 8 {
            filled -= 8;
            out.push((buffer >> filled).to_le_bytes()[0]);
            buffer &= (1 << filled) - 1;
        }
    }
    (filled < from && buffer == 0).then_some(out)
}

/// Whether the first values can begin bytes that start with `lead`: compared bit by bit, as far as both go.
pub(crate) fn begins(values: &[u8], from: u32, lead: &[u8]) -> bool {
    let typed = values.iter().flat_map(|value| (0..from).rev().map(move |bit| value >> bit & 1));
    let wanted = lead.iter().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1));
    typed.zip(wanted).all(|(typed, wanted)| typed == wanted)
}
