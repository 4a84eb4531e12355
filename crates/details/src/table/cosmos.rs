//! Chains of the Cosmos SDK and others whose addresses are Bech32 of an account's bytes.

use super::Row;
use super::make::{bech, bech_of, test};
use crate::Warning::NetworkClosed;
use crate::memo::MemoSpec;
use crate::scheme::Form;

/// `x/auth` keeps 256 characters by default (`MaxMemoCharacters`).
const MEMO: MemoSpec = MemoSpec::text(256, true);

/// Accounts of 20 bytes; modules and contracts of 32 (ADR-028).
const fn account(lead: &'static str) -> Form {
    bech("account", lead, &[20, 32])
}

pub(super) const ROWS: &[Row] = &[
    Row::chain("ATOM", &[account("cosmos1")]).memo(MEMO),
    Row::chain("OSMO", &[account("osmo1")]).memo(MEMO),
    Row::chain("TIA", &[account("celestia1")]).memo(MEMO),
    Row::chain("INJ", &[account("inj1")]).memo(MEMO),
    Row::chain("KAVA", &[account("kava1")]).memo(MEMO),
    Row::chain("RUNE", &[account("thor1"), test(account("sthor1"))]).memo(MEMO),
    Row::chain("LUNC", &[account("terra1")]).memo(MEMO),
    Row::chain("CRO", &[account("cro1"), test(account("tcro1"))]).memo(MEMO),
    Row::chain("SEI", &[account("sei1")]).memo(MEMO),
    Row::chain("DYDX", &[account("dydx1")]).memo(MEMO),
    // Shut down in 2024 in favour of BNB Smart Chain
    Row::chain("BNB_BEACON", &[bech("account", "bnb1", &[20]), test(bech("account", "tbnb1", &[20]))])
        .memo(MemoSpec::text(128, true))
        .warns(NetworkClosed),
    // build.avax.network: the chain's letter, then Bech32 of 20 bytes
    Row::chain(
        "AVAX-X",
        &[
            bech_of("X-", "avax1"),
            bech_of("P-", "avax1"),
            test(bech_of("X-", "fuji1")),
            test(bech_of("P-", "fuji1")),
        ],
    )
    .memo(MemoSpec::text(256, false)),
    Row::chain("EGLD", &[bech("account", "erd1", &[32])]),
    // Zilliqa ZIP-1
    Row::chain("ZIL", &[bech("account", "zil1", &[20])]),
];
