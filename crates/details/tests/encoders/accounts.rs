//! Networks with forms of their own.

use super::codecs::{
    BASE64URL, BITCOIN, RFC4648, RIPPLE, base58, base58check, bech32_bytes, blake2b, crc16, crc32, digits,
    groups, hex, keccak, letters, sha256d,
};
use super::{Maker, Rng, loose, maker};
use blake2::digest::core_api::{Buffer, UpdateCore, VariableOutputCore};
use sha2::Digest;

fn ripple(payload: &[u8]) -> String {
    base58(RIPPLE, &[payload, &sha256d(payload)[..4]].concat())
}

fn x_address(rng: &mut Rng) -> String {
    let (flag, tag) = if rng.below(3) == 0 { (0, 0) } else { (1, rng.next() & 0xffff_ffff) };
    ripple(&[&[0x05, 0x44], rng.bytes(20).as_slice(), &[flag], &tag.to_le_bytes()].concat())
}

fn strkey(version: u8, payload: &[u8]) -> String {
    let bytes = [&[version << 3], payload].concat();
    letters(RFC4648, &groups(&[bytes.as_slice(), &crc16(&bytes).to_le_bytes()].concat(), 5))
}

fn ton(rng: &mut Rng) -> String {
    let tag = if rng.below(2) == 0 { 0x11 } else { 0x51 };
    let chain = if rng.below(4) == 0 { 0xff } else { 0 };
    let bytes = [&[tag, chain], rng.bytes(32).as_slice()].concat();
    letters(BASE64URL, &groups(&[bytes.as_slice(), &crc16(&bytes).to_be_bytes()].concat(), 6))
}

/// Numbers 64 to 16383 would take two bytes; the three networks here take one.
fn ss58(number: u8, rng: &mut Rng) -> String {
    let payload = [&[number], rng.bytes(32).as_slice()].concat();
    let sum = blake2b(64, &[b"SS58PRE", payload.as_slice()].concat());
    base58(BITCOIN, &[payload.as_slice(), &sum[..2]].concat())
}

fn cryptonote(tag: u8, size: usize, rng: &mut Rng) -> String {
    let payload = [&[tag], rng.bytes(size).as_slice()].concat();
    let bytes = [payload.as_slice(), &keccak(&payload)[..4]].concat();
    let block = |block: &[u8]| {
        let width = if block.len() == 8 { 11 } else { 7 };
        let digits = digits(block, 58);
        let all = std::iter::repeat_n(0, width - digits.len()).chain(digits);
        all.map(|digit| char::from(BITCOIN.as_bytes()[digit])).collect::<String>()
    };
    bytes.chunks(8).map(block).collect()
}

fn filecoin(rng: &mut Rng) -> String {
    let lower = RFC4648.to_lowercase();
    let (kind, head, size) = match rng.below(4) {
        0 => (vec![1], "f1", 20),
        1 => (vec![2], "f2", 20),
        2 => (vec![3], "f3", 48),
        _ => (vec![4, 10], "f410f", 20),
    };
    let payload = rng.bytes(size);
    let sum = blake2b(4, &[kind.as_slice(), &payload].concat());
    [head, &letters(&lower, &groups(&[payload, sum].concat(), 5))].concat()
}

/// HIP-15, on the main ledger.
fn hedera(rng: &mut Rng) -> String {
    let address = format!("0.0.{}", rng.below(100_000_000));
    let digits: Vec<u64> = address.chars().map(|c| c.to_digit(10).map_or(10, u64::from)).collect();
    let (p3, p5) = (26_u64.pow(3), 26_u64.pow(5));
    let weighted = digits.iter().fold(0, |sum, digit| (sum * 31 + digit) % p3);
    let side = |from: usize| digits.iter().skip(from).step_by(2).sum::<u64>() % 11;
    let mixed = [0_u64; 7].iter().fold(0, |sum, byte| (sum * 31 + byte) % p5);
    let count = digits.len() as u64 % 5;
    let value = (((count * 11 + side(0)) * 11 + side(1)) * p3 + weighted + mixed) % p5 * 1_000_003 % p5;
    let letters: String =
        (0..5).rev().map(|at| char::from(b'a' + (value / 26_u64.pow(at) % 26).to_le_bytes()[0])).collect();
    format!("{address}-{letters}")
}

fn icp(rng: &mut Rng) -> String {
    if rng.below(2) == 0 {
        let body = rng.bytes(28);
        return hex(&[crc32(&body).to_be_bytes().to_vec(), body].concat());
    }
    let body = rng.bytes(29);
    let text =
        letters(&RFC4648.to_lowercase(), &groups(&[crc32(&body).to_be_bytes().to_vec(), body].concat(), 5));
    let parts: Vec<&str> = (0..text.len()).step_by(5).map(|at| &text[at..text.len().min(at + 5)]).collect();
    parts.join("-")
}

fn nano(rng: &mut Rng) -> String {
    const LETTERS: &str = "13456789abcdefghijkmnopqrstuwxyz";
    let key = rng.bytes(32);
    let mut sum = blake2b(5, &key);
    sum.reverse();
    // Four zero bits in front: three bytes make 24, of which twenty go with whole letters.
    let padded = groups(&[&[0, 0, 0], key.as_slice()].concat(), 5);
    ["nano_", &letters(LETTERS, &padded[4..]), &letters(LETTERS, &groups(&sum, 5))].concat()
}

fn nem(rng: &mut Rng) -> String {
    let payload = [&[0x68], rng.bytes(20).as_slice()].concat();
    letters(RFC4648, &groups(&[payload.as_slice(), &keccak(&payload)[..4]].concat(), 5))
}

fn stacks(rng: &mut Rng) -> String {
    const C32: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let version = if rng.below(2) == 0 { 22 } else { 20 };
    let body = rng.bytes(20);
    let sum = sha256d(&[&[version], body.as_slice()].concat());
    let bytes = [body.as_slice(), &sum[..4]].concat();
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    let values: Vec<u8> =
        std::iter::repeat_n(0, zeros).chain(digits(&bytes, 32)).map(|value| value.to_le_bytes()[0]).collect();
    ["S", &letters(C32, &[version]), &letters(C32, &values)].concat()
}

fn waves(rng: &mut Rng) -> String {
    let payload = [&[1, b'W'], rng.bytes(20).as_slice()].concat();
    base58(BITCOIN, &[payload.as_slice(), &keccak(&blake2b(32, &payload))[..4]].concat())
}

fn algorand(rng: &mut Rng) -> String {
    let key = rng.bytes(32);
    let sum = sha2::Sha512_256::digest(&key);
    letters(RFC4648, &groups(&[key.as_slice(), &sum[28..]].concat(), 5))
}

fn cardano(rng: &mut Rng) -> String {
    let kind = rng.below(9).to_le_bytes()[0];
    let header = kind << 4 | 1;
    match kind {
        0..=3 => bech32_bytes("addr", &[&[header], rng.bytes(56).as_slice()].concat(), false),
        4 | 5 => {
            let pointer = [0x85, 0x23, 0x07, 0x81, 0x01];
            bech32_bytes("addr", &[&[header], rng.bytes(28).as_slice(), &pointer].concat(), false)
        }
        6 | 7 => bech32_bytes("addr", &[&[header], rng.bytes(28).as_slice()].concat(), false),
        _ => {
            let payload = [&[0x83, 0x58, 0x1c], rng.bytes(28).as_slice(), &[0xa0, 0x00]].concat();
            let sum = crc32(&payload).to_be_bytes();
            let head = [0x82, 0xd8, 0x18, 0x58, payload.len().to_le_bytes()[0]];
            base58(BITCOIN, &[&head, payload.as_slice(), &[0x1a], &sum].concat())
        }
    }
}

/// BLAKE2b with a personalisation (ZIP-316).
fn personal(name: &[u8], size: usize, message: &[u8]) -> Vec<u8> {
    let mut core = blake2::Blake2bVarCore::new_with_params(&[], name, 0, size);
    let mut buffer = Buffer::<blake2::Blake2bVarCore>::default();
    buffer.digest_blocks(message, |blocks| core.update_blocks(blocks));
    let mut out = Default::default();
    core.finalize_variable_core(&mut buffer, &mut out);
    out[..size].to_vec()
}

fn unified(rng: &mut Rng) -> String {
    let mut items = Vec::new();
    let choice = rng.below(7) + 1;
    for (bit, kind, size) in [(1, 2, 43), (2, 3, 43), (4, 0, 20)] {
        if choice & bit != 0 {
            items.push((kind, rng.bytes(size)));
        }
    }
    if !items.iter().any(|(kind, _)| *kind >= 2) {
        items.push((3, rng.bytes(43)));
    }
    items.sort();
    let mut bytes: Vec<u8> = items
        .iter()
        .flat_map(|(kind, data)| [vec![*kind, data.len().to_le_bytes()[0]], data.clone()].concat())
        .collect();
    bytes.push(b'u');
    bytes.extend([0; 15]);
    let (left, right) = bytes.split_at((bytes.len() / 2).min(64));
    let h = |round: u8, right: &[u8]| {
        personal(&[b"UA_F4Jumble_H".as_slice(), &[round, 0, 0]].concat(), left.len(), right)
    };
    let g = |round: u8, left: &[u8]| {
        let parts = (0..right.len().div_ceil(64)).map(|at| at.to_le_bytes()[0]);
        parts
            .flat_map(|at| personal(&[b"UA_F4Jumble_G".as_slice(), &[round, at, 0]].concat(), 64, left))
            .collect::<Vec<u8>>()
    };
    let xor = |a: &[u8], b: &[u8]| a.iter().zip(b).map(|(a, b)| a ^ b).collect::<Vec<u8>>();
    let x = xor(right, &g(0, left));
    let y = xor(left, &h(0, &x));
    let d = xor(&x, &g(1, &y));
    let c = xor(&y, &h(1, &d));
    bech32_bytes("u", &[c, d].concat(), true)
}

fn zcash(rng: &mut Rng) -> String {
    match rng.below(5) {
        0 => base58check(&[0x1c, 0xb8], &rng.bytes(20)),
        1 => base58check(&[0x1c, 0xbd], &rng.bytes(20)),
        2 => bech32_bytes("zs", &rng.bytes(43), false),
        3 => bech32_bytes("tex", &rng.bytes(20), true),
        _ => unified(rng),
    }
}

pub(crate) const MAKERS: &[Maker] = &[
    maker("XRP", |rng| {
        if rng.below(2) == 0 { ripple(&[&[0], rng.bytes(20).as_slice()].concat()) } else { x_address(rng) }
    }),
    // Sixteen bits: one random change in 65,536.
    loose("XLM", 4, |rng| match rng.below(3) {
        0 => strkey(6, &rng.bytes(32)),
        1 => strkey(12, &rng.bytes(40)),
        _ => strkey(2, &rng.bytes(32)),
    }),
    loose("TON", 4, ton),
    loose("DOT", 4, |rng| ss58(0, rng)),
    loose("KSM", 4, |rng| ss58(2, rng)),
    loose("TAO", 4, |rng| ss58(42, rng)),
    maker("XMR", |rng| match rng.below(3) {
        0 => cryptonote(18, 64, rng),
        1 => cryptonote(42, 64, rng),
        _ => cryptonote(19, 72, rng),
    }),
    maker("ADA", cardano),
    maker("ZEC", zcash),
    maker("ALGO", algorand),
    maker("FIL", filecoin),
    maker("HBAR", hedera),
    maker("ICP", icp),
    maker("XNO", nano),
    maker("XEM", nem),
    maker("STX", stacks),
    maker("WAVES", waves),
];
