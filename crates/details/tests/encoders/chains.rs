//! Coins after Bitcoin's model, Ethereum's chains, Cosmos' chains.

use super::blake::blake256;
use super::codecs::{
    BITCOIN, base58, base58check, bech32, bech32_bytes, cashaddr, groups, hex, keccak, segwit,
};
use super::{Maker, Rng, loose, maker};

fn coin(rng: &mut Rng, keys: &[u8], scripts: &[u8], hrp: &str) -> String {
    match rng.below(if hrp.is_empty() { 2 } else { 5 }) {
        0 => base58check(keys, &rng.bytes(20)),
        1 => base58check(scripts, &rng.bytes(20)),
        2 => segwit(hrp, 0, &rng.bytes(20)),
        3 => segwit(hrp, 0, &rng.bytes(32)),
        _ => segwit(hrp, 1, &rng.bytes(32)),
    }
}

/// ERC-55 and ERC-1191.
pub(crate) fn evm(rng: &mut Rng, chain: &str) -> String {
    let digits = hex(&rng.bytes(20));
    let hashed = if chain.is_empty() { digits.clone() } else { [chain, "0x", &digits].concat() };
    let hash = hex(&keccak(hashed.as_bytes()));
    let cased = digits
        .chars()
        .zip(hash.chars())
        .map(|(digit, hash)| if hash >= '8' { digit.to_ascii_uppercase() } else { digit });
    "0x".chars().chain(cased).collect()
}

/// Decred: BLAKE-256 twice where Bitcoin has SHA-256.
fn decred(rng: &mut Rng) -> String {
    let lead = if rng.below(2) == 0 { [0x07, 0x3f] } else { [0x07, 0x1a] };
    let payload = [lead.as_slice(), &rng.bytes(20)].concat();
    base58(BITCOIN, &[payload.as_slice(), &blake256(&blake256(&payload))[..4]].concat())
}

fn account(rng: &mut Rng, hrp: &str) -> String {
    let size = if rng.below(4) == 0 { 32 } else { 20 };
    bech32_bytes(hrp, &rng.bytes(size), false)
}

/// Two public keys after a version's letter (BIP-352, MWEB).
fn keys(rng: &mut Rng, hrp: &str, m: bool) -> String {
    bech32(hrp, &[&[0], groups(&rng.bytes(66), 5).as_slice()].concat(), m)
}

/// A letter of other case passes unnoticed with one chance in two where the hash allows it: 1 in about 4,000.
const EVM: usize = 12;

pub(crate) const MAKERS: &[Maker] = &[
    maker("BTC", |rng| match rng.below(6) {
        0 => keys(rng, "sp", true),
        _ => coin(rng, &[0x00], &[0x05], "bc"),
    }),
    maker("LTC", |rng| match rng.below(6) {
        0 => keys(rng, "ltcmweb", false),
        _ => coin(rng, &[0x30], &[0x32], "ltc"),
    }),
    maker("BCH", |rng| match rng.below(6) {
        0 => cashaddr("bitcoincash", 0x00, &rng.bytes(20)),
        1 => cashaddr("bitcoincash", 0x08, &rng.bytes(20)),
        2 => cashaddr("bitcoincash", 0x10, &rng.bytes(20)),
        3 => cashaddr("bitcoincash", 0x18, &rng.bytes(20)),
        4 => cashaddr("bitcoincash", 0x0b, &rng.bytes(32)),
        _ => cashaddr("bitcoincash", 0x00, &rng.bytes(20)).replace("bitcoincash:", ""),
    }),
    maker("DCR", decred),
    maker("XEC", |rng| cashaddr("ecash", if rng.below(2) == 0 { 0 } else { 8 }, &rng.bytes(20))),
    maker("KAS", |rng| match rng.below(3) {
        0 => cashaddr("kaspa", 0, &rng.bytes(32)),
        1 => cashaddr("kaspa", 1, &rng.bytes(33)),
        _ => cashaddr("kaspa", 8, &rng.bytes(32)),
    }),
    maker("DOGE", |rng| coin(rng, &[0x1e], &[0x16], "")),
    maker("DASH", |rng| coin(rng, &[0x4c], &[0x10], "")),
    maker("BTG", |rng| coin(rng, &[0x26], &[0x17], "btg")),
    maker("DGB", |rng| coin(rng, &[0x1e], &[0x3f], "dgb")),
    maker("RVN", |rng| coin(rng, &[0x3c], &[0x7a], "")),
    maker("QTUM", |rng| coin(rng, &[0x3a], &[0x32], "qc")),
    maker("KMD", |rng| coin(rng, &[0x3c], &[0x55], "")),
    maker("VTC", |rng| coin(rng, &[0x47], &[0x05], "vtc")),
    maker("FIRO", |rng| match rng.below(4) {
        0 => base58check(&[0x01, 0xb9, 0xbb], &rng.bytes(20)),
        1 => bech32_bytes("sm", &rng.bytes(84), true),
        _ => coin(rng, &[0x52], &[0x07], ""),
    }),
    maker("TRX", |rng| base58check(&[0x41], &rng.bytes(20))),
    maker("XTZ", |rng| {
        let lead: &[&[u8]] = &[&[6, 161, 159], &[6, 161, 161], &[6, 161, 164], &[6, 161, 166], &[2, 90, 121]];
        base58check(rng.pick(lead), &rng.bytes(20))
    }),
    maker("NEO", |rng| base58check(if rng.below(2) == 0 { &[0x17] } else { &[0x35] }, &rng.bytes(20))),
    maker("ONT", |rng| base58check(&[0x17], &rng.bytes(20))),
    loose("ETH", EVM, |rng| evm(rng, "")),
    loose("BSC", EVM, |rng| evm(rng, "")),
    loose("POLYGON", EVM, |rng| evm(rng, "")),
    loose("ARBITRUM", EVM, |rng| evm(rng, "")),
    loose("OP", EVM, |rng| evm(rng, "")),
    loose("BASE", EVM, |rng| evm(rng, "")),
    loose("AVAX-C", EVM, |rng| evm(rng, "")),
    loose("ETC", EVM, |rng| evm(rng, "")),
    loose("S", EVM, |rng| evm(rng, "")),
    loose("CELO", EVM, |rng| evm(rng, "")),
    loose("VET", EVM, |rng| evm(rng, "")),
    loose("RBTC", EVM, |rng| evm(rng, "30")),
    maker("ATOM", |rng| account(rng, "cosmos")),
    maker("OSMO", |rng| account(rng, "osmo")),
    maker("TIA", |rng| account(rng, "celestia")),
    maker("INJ", |rng| account(rng, "inj")),
    maker("KAVA", |rng| account(rng, "kava")),
    maker("RUNE", |rng| account(rng, "thor")),
    maker("LUNC", |rng| account(rng, "terra")),
    maker("CRO", |rng| account(rng, "cro")),
    maker("SEI", |rng| account(rng, "sei")),
    maker("DYDX", |rng| account(rng, "dydx")),
    maker("BNB_BEACON", |rng| bech32_bytes("bnb", &rng.bytes(20), false)),
    maker("AVAX-X", |rng| [rng.pick(&["X-", "P-"]), &bech32_bytes("avax", &rng.bytes(20), false)].concat()),
    maker("EGLD", |rng| bech32_bytes("erd", &rng.bytes(32), false)),
    maker("ZIL", |rng| bech32_bytes("zil", &rng.bytes(20), false)),
];

/// Plain Base58, for networks without a checksum.
pub(crate) fn solana(rng: &mut Rng) -> String {
    base58(BITCOIN, &rng.bytes(32))
}
