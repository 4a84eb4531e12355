//! Bitcoin and the coins made after it: hashes of keys and scripts in Base58, witness programs, CashAddr.

use super::Row;
use super::make::{base58, bech, bechm, cash, cash_named, closed, keys, own, pkh, regtest, segwit, sh, test};
use crate::Warning::{LegacyForm, SharedFormat};
use crate::hash::Sum;
use crate::memo::MemoSpec;
use crate::scheme::{Check, Form, zcash};

const BLAKE: Check = Check::Sum(Sum::Blake256d);

/// Decred: two leading bytes and BLAKE-256 (dcrd `chaincfg`).
const fn decred(kind: &'static str, lead: &'static [u8]) -> Form {
    closed(kind, lead, 20, BLAKE)
}

pub(super) const ROWS: &[Row] = &[
    // BIP-13, BIP-173, BIP-350; bitcoin/src/kernel/chainparams.cpp
    Row::chain(
        "BTC",
        &[
            pkh(&[0x00]),
            sh(&[0x05]),
            segwit("bc1"),
            keys("silent-payment", "sp1", true),
            test(pkh(&[0x6f])),
            test(sh(&[0xc4])),
            test(segwit("tb1")),
            regtest(segwit("bcrt1")),
            test(keys("silent-payment", "tsp1", true)),
        ],
    ),
    // litecoin/src/chainparams.cpp; 0x05 and 0xc4 are the script bytes shared with Bitcoin before 2017
    Row::chain(
        "LTC",
        &[
            pkh(&[0x30]),
            sh(&[0x32]),
            sh(&[0x05]).warns(LegacyForm),
            segwit("ltc1"),
            keys("mweb", "ltcmweb1", false),
            test(pkh(&[0x6f])),
            test(sh(&[0x3a])),
            test(sh(&[0xc4])),
            test(segwit("tltc1")),
            regtest(segwit("rltc1")),
            test(keys("mweb", "tmweb1", false)),
        ],
    ),
    // CashAddr specification; token-aware types 2 and 3 (CHIP-2022-02), 32-byte scripts (CHIP-2022-05)
    Row::chain(
        "BCH",
        &[
            cash("p2pkh", "bitcoincash", 0x00, 20),
            cash("p2sh", "bitcoincash", 0x08, 20),
            cash("p2sh", "bitcoincash", 0x0b, 32),
            cash("token-p2pkh", "bitcoincash", 0x10, 20),
            cash("token-p2sh", "bitcoincash", 0x18, 20),
            cash("token-p2sh", "bitcoincash", 0x1b, 32),
            base58("legacy", &[0x00], 20).warns(LegacyForm),
            base58("legacy", &[0x05], 20).warns(LegacyForm),
            test(cash("p2pkh", "bchtest", 0x00, 20)),
            test(cash("p2sh", "bchtest", 0x08, 20)),
            test(cash("p2sh", "bchtest", 0x0b, 32)),
            regtest(cash("p2pkh", "bchreg", 0x00, 20)),
            regtest(cash("p2sh", "bchreg", 0x08, 20)),
            test(pkh(&[0x6f])),
            test(sh(&[0xc4])),
        ],
    ),
    // Zcash protocol specification 5.6; ZIP-316 (unified), ZIP-320 (TEX)
    Row::chain(
        "ZEC",
        &[
            base58("transparent", &[0x1c, 0xb8], 20),
            base58("transparent", &[0x1c, 0xbd], 20),
            bech("sapling", "zs1", &[43]),
            own("unified", &["u1"], zcash::SPAN, zcash::mainnet),
            bechm("tex", "tex1", &[20]),
            test(base58("transparent", &[0x1d, 0x25], 20)),
            test(base58("transparent", &[0x1c, 0xba], 20)),
            test(bech("sapling", "ztestsapling1", &[43])),
            test(own("unified", &["utest1"], zcash::SPAN, zcash::testnet)),
            test(bechm("tex", "textest1", &[20])),
            regtest(bech("sapling", "zregtestsapling1", &[43])),
        ],
    )
    .memo(MemoSpec::text(512, false)),
    // rusty-kaspa crypto/addresses: versions 0 (Schnorr key), 1 (ECDSA key), 8 (script)
    Row::chain(
        "KAS",
        &[
            cash_named("pubkey", "kaspa", 0, 32),
            cash_named("pubkey-ecdsa", "kaspa", 1, 33),
            cash_named("script", "kaspa", 8, 32),
            test(cash_named("pubkey", "kaspatest", 0, 32)),
            test(cash_named("pubkey-ecdsa", "kaspatest", 1, 33)),
            test(cash_named("script", "kaspatest", 8, 32)),
            regtest(cash_named("pubkey", "kaspadev", 0, 32)),
            regtest(cash_named("script", "kaspadev", 8, 32)),
            regtest(cash_named("pubkey", "kaspasim", 0, 32)),
            regtest(cash_named("pubkey-ecdsa", "kaspasim", 1, 33)),
        ],
    ),
    // Bitcoin-ABC/doc/standards/cashaddr.md
    Row::chain(
        "XEC",
        &[
            cash("p2pkh", "ecash", 0x00, 20),
            cash("p2sh", "ecash", 0x08, 20),
            test(cash("p2pkh", "ectest", 0x00, 20)),
            test(cash("p2sh", "ectest", 0x08, 20)),
        ],
    ),
    Row::chain("DOGE", &[pkh(&[0x1e]), sh(&[0x16]), test(pkh(&[0x71])), test(sh(&[0xc4]))]),
    Row::chain("DASH", &[pkh(&[0x4c]), sh(&[0x10]), test(pkh(&[0x8c])), test(sh(&[0x13]))]),
    Row::chain(
        "BTG",
        &[
            pkh(&[0x26]),
            sh(&[0x17]),
            segwit("btg1"),
            test(pkh(&[0x6f])),
            test(sh(&[0xc4])),
            test(segwit("tbtg1")),
            regtest(segwit("btgrt1")),
        ],
    ),
    Row::chain(
        "DGB",
        &[
            pkh(&[0x1e]),
            sh(&[0x3f]),
            sh(&[0x05]).warns(LegacyForm),
            segwit("dgb1"),
            test(pkh(&[0x7e])),
            test(sh(&[0x8c])),
            test(segwit("dgbt1")),
            regtest(segwit("dgbrt1")),
        ],
    ),
    Row::chain("RVN", &[pkh(&[0x3c]), sh(&[0x7a]), test(pkh(&[0x6f])), test(sh(&[0xc4]))]),
    Row::chain(
        "QTUM",
        &[
            pkh(&[0x3a]),
            sh(&[0x32]).warns(SharedFormat),
            segwit("qc1"),
            test(pkh(&[0x78])),
            test(sh(&[0x6e])),
            test(segwit("tq1")),
            regtest(segwit("qcrt1")),
        ],
    ),
    Row::chain("KMD", &[pkh(&[0x3c]), sh(&[0x55])]),
    Row::chain(
        "VTC",
        &[
            pkh(&[0x47]),
            sh(&[0x05]),
            segwit("vtc1"),
            test(pkh(&[0x4a])),
            test(sh(&[0xc4])),
            test(segwit("tvtc1")),
        ],
    ),
    // firo/src/chainparams.cpp; Spark's addresses are 16 bytes and two points of 34 (firo/src/libspark)
    Row::chain(
        "FIRO",
        &[
            pkh(&[0x52]),
            sh(&[0x07]),
            base58("exchange", &[0x01, 0xb9, 0xbb], 20),
            bechm("spark", "sm1", &[84]),
            test(pkh(&[0x41])),
            test(sh(&[0xb2])),
            test(base58("exchange", &[0x01, 0xb9, 0xb1], 20)),
            test(bechm("spark", "st1", &[84])),
            regtest(bechm("spark", "sr1", &[84])),
        ],
    ),
    Row::chain(
        "DCR",
        &[
            decred("p2pkh", &[0x07, 0x3f]),
            decred("p2sh", &[0x07, 0x1a]),
            test(decred("p2pkh", &[0x0f, 0x21])),
            test(decred("p2sh", &[0x0e, 0xfc])),
        ],
    ),
];
