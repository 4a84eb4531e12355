//! Encodings, the slow and plain way.

use blake2::digest::{Update, VariableOutput};
use sha2::Digest;

pub(crate) const BITCOIN: &str = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
pub(crate) const RIPPLE: &str = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";

pub(crate) fn sha256d(bytes: &[u8]) -> Vec<u8> {
    sha2::Sha256::digest(sha2::Sha256::digest(bytes)).to_vec()
}

pub(crate) fn keccak(bytes: &[u8]) -> Vec<u8> {
    sha3::Keccak256::digest(bytes).to_vec()
}

pub(crate) fn blake2b(size: usize, bytes: &[u8]) -> Vec<u8> {
    let mut hash = blake2::Blake2bVar::new(size).unwrap();
    hash.update(bytes);
    let mut out = vec![0; size];
    hash.finalize_variable(&mut out).unwrap();
    out
}

/// A number in a base, most significant digit first, by long division byte by byte.
pub(crate) fn digits(bytes: &[u8], base: u32) -> Vec<usize> {
    let mut number = bytes.to_vec();
    let mut out = Vec::new();
    while number.iter().any(|byte| *byte != 0) {
        let mut rest = 0;
        for byte in &mut number {
            let value = rest * 256 + u32::from(*byte);
            *byte = u8::try_from(value / base).unwrap();
            rest = value % base;
        }
        out.push(rest as usize);
    }
    out.reverse();
    out
}

pub(crate) fn base58(alphabet: &str, bytes: &[u8]) -> String {
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    let all = std::iter::repeat_n(0, zeros).chain(digits(bytes, 58));
    all.map(|digit| char::from(alphabet.as_bytes()[digit])).collect()
}

pub(crate) fn base58check(lead: &[u8], body: &[u8]) -> String {
    let payload = [lead, body].concat();
    base58(BITCOIN, &[payload.as_slice(), &sha256d(&payload)[..4]].concat())
}

/// Bits in groups, the last one filled with zeros.
pub(crate) fn groups(bytes: &[u8], width: usize) -> Vec<u8> {
    let bits: Vec<u8> = bytes.iter().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1)).collect();
    bits.chunks(width)
        .map(|group| (0..width).fold(0, |value, at| value << 1 | group.get(at).unwrap_or(&0)))
        .collect()
}

pub(crate) fn letters(alphabet: &str, values: &[u8]) -> String {
    values.iter().map(|value| char::from(alphabet.as_bytes()[usize::from(*value)])).collect()
}

pub(crate) const RFC4648: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
pub(crate) const BECH32: &str = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
pub(crate) const BASE64URL: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

fn polymod(values: &[u8], generators: &[u64; 5], high: u32) -> u64 {
    let mut residue = 1_u64;
    for value in values {
        let top = residue >> high;
        residue = (residue & ((1 << high) - 1)) << 5 ^ u64::from(*value);
        for (bit, generator) in generators.iter().enumerate() {
            if top >> bit & 1 == 1 {
                residue ^= generator;
            }
        }
    }
    residue
}

/// BIP-173, BIP-350: values of five bits, closed with the constant.
pub(crate) fn bech32(hrp: &str, values: &[u8], m: bool) -> String {
    let expanded: Vec<u8> =
        hrp.bytes().map(|byte| byte >> 5).chain([0]).chain(hrp.bytes().map(|byte| byte & 31)).collect();
    let all = [expanded.as_slice(), values, &[0; 6]].concat();
    let constant = if m { 0x2bc8_30a3 } else { 1 };
    let residue =
        polymod(&all, &[0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3], 25) ^ constant;
    let sum: Vec<u8> = (0..6).map(|at| (residue >> (5 * (5 - at)) & 31).to_le_bytes()[0]).collect();
    [hrp, "1", &letters(BECH32, values), &letters(BECH32, &sum)].concat()
}

pub(crate) fn bech32_bytes(hrp: &str, bytes: &[u8], m: bool) -> String {
    bech32(hrp, &groups(bytes, 5), m)
}

pub(crate) fn segwit(hrp: &str, version: u8, program: &[u8]) -> String {
    bech32(hrp, &[&[version], groups(program, 5).as_slice()].concat(), version > 0)
}

pub(crate) fn cashaddr(prefix: &str, version: u8, body: &[u8]) -> String {
    let values = groups(&[&[version], body].concat(), 5);
    let expanded: Vec<u8> = prefix.bytes().map(|byte| byte & 31).chain([0]).collect();
    let all = [expanded.as_slice(), &values, &[0; 8]].concat();
    let generators = [0x98_f2bc_8e61, 0x79_b76d_99e2, 0xf3_3e5f_b3c4, 0xae_2eab_e2a8, 0x1e_4f43_e470];
    let residue = polymod(&all, &generators, 35) ^ 1;
    let sum: Vec<u8> = (0..8).map(|at| (residue >> (5 * (7 - at)) & 31).to_le_bytes()[0]).collect();
    [prefix, ":", &letters(BECH32, &values), &letters(BECH32, &sum)].concat()
}

/// CRC-16/XMODEM by long division of bits.
pub(crate) fn crc16(bytes: &[u8]) -> u16 {
    let bits = bytes.iter().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1)).chain([0; 16]);
    let mut rest = 0_u32;
    for bit in bits {
        rest = rest << 1 | u32::from(bit);
        if rest & 0x1_0000 != 0 {
            rest ^= 0x1_1021;
        }
    }
    u16::try_from(rest).unwrap()
}

pub(crate) fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 };
        }
    }
    !crc
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
