//! Encodings shared by many networks. Nothing here knows a network.

pub(crate) mod base58;
pub(crate) mod bech32;
pub(crate) mod bits;
pub(crate) mod cashaddr;
pub(crate) mod crc;
pub(crate) mod decimal;
pub(crate) mod hex;
pub(crate) mod text;
