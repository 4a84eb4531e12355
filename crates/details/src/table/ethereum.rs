//! Ethereum and the chains with its addresses: one string is valid on all of them (ERC-55).

use super::make::{evm, test};
use super::{HexKeys, Row};
use crate::Warning::SharedFormat;
use crate::scheme::Form;

const ADDRESS: &[Form] = &[evm(0)];

const fn row(symbol: &'static str) -> Row {
    Row::chain(symbol, ADDRESS).keys(HexKeys::Prefixed).warns(SharedFormat)
}

pub(super) const ROWS: &[Row] = &[
    row("ETH"),
    row("BSC"),
    row("POLYGON"),
    row("ARBITRUM"),
    row("OP"),
    row("BASE"),
    row("AVAX-C"),
    row("ETC"),
    row("S"),
    row("CELO"),
    row("VET"),
    // ERC-1191: the chain's number goes into the hash
    Row::chain("RBTC", &[evm(30), test(evm(31))]).keys(HexKeys::Prefixed),
];
