//! Networks with a form of their own.

use super::make::{base58, own, packed, ripple, test};
use super::{HexKeys, Row};
use crate::Alphabet::{Base32, Base64};
use crate::Warning::{Contract, NoChecksum};
use crate::memo::MemoSpec;
use crate::scheme::{Check, crc16_le, ton, xrp};
use super::make::closed;

pub(super) const ROWS: &[Row] = &[
    // developers.tron.network: 0x41 and 20 bytes
    Row::chain("TRX", &[base58("address", &[0x41], 20)]).keys(HexKeys::Prefixed),
    // solana.com/docs: 32 bytes, no checksum; addresses off the curve belong to programs and are real
    Row::chain("SOL", &[closed("account", &[], 32, Check::None).warns(NoChecksum)]),
    // XLS-5d; xrpl.org, "Source and Destination Tags"
    Row::chain("XRP", &[
        ripple("classic", &[0x00], 20),
        own("x-address", &["X"], xrp::mainnet),
        test(own("x-address", &["T"], xrp::testnet)),
    ])
    .memo(MemoSpec::TAG),
    // SEP-23
    Row::chain("XLM", &[
        packed("account", "", Base32, &[6 << 3], 35, crc16_le),
        packed("contract", "", Base32, &[2 << 3], 35, crc16_le).warns(Contract),
    ])
    .memo(MemoSpec::STELLAR),
    // TEP-2: tag, workchain, 32 bytes, CRC-16
    Row::chain("TON", &[
        packed("bounceable", "", Base64, &[0x11, 0x00], 36, ton::crc16_be),
        packed("bounceable", "", Base64, &[0x11, 0xff], 36, ton::crc16_be),
        packed("non-bounceable", "", Base64, &[0x51, 0x00], 36, ton::crc16_be),
        packed("non-bounceable", "", Base64, &[0x51, 0xff], 36, ton::crc16_be),
        own("raw", &["0:", "-1:"], ton::raw),
        test(packed("bounceable", "", Base64, &[0x91, 0x00], 36, ton::crc16_be)),
        test(packed("bounceable", "", Base64, &[0x91, 0xff], 36, ton::crc16_be)),
        test(packed("non-bounceable", "", Base64, &[0xd1, 0x00], 36, ton::crc16_be)),
        test(packed("non-bounceable", "", Base64, &[0xd1, 0xff], 36, ton::crc16_be)),
    ])
    .memo(MemoSpec::COMMENT),
];
