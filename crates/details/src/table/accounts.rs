//! Networks with a form of their own.

use super::make::{base58, closed, cryptonote, evm, grouped, hex, own, packed, ripple, test};
use super::{HexKeys, Row};
use crate::Alphabet::{Base32, Base32Lower, Base64, Hex, HexLower};
use crate::Warning::{Contract, NoChecksum, SharedFormat};
use crate::answer::NetworkType::Stagenet;
use crate::hash::{self, Sum};
use crate::memo::MemoSpec;
use crate::scheme::{Check, Form, Quick};
use crate::scheme::{cardano, crc16_le, filecoin, hedera, icp, names, nano, stellar, ton, tron, xrp};

/// SS58 with a network's number (paritytech/ss58-registry).
const fn ss58(number: &'static [u8]) -> Form {
    closed("account", number, 32, Check::Ss58)
}

/// Tezos: three bytes that say what the 20 after them are (octez, `base58.ml`).
const fn tezos(kind: &'static str, lead: &'static [u8]) -> Form {
    base58(kind, lead, 20)
}

const fn waves(lead: &'static [u8]) -> Form {
    closed("address", lead, 20, Check::Sum(Sum::Waves))
}

/// Algorand: the last four bytes of SHA-512/256 of the key.
fn algorand(bytes: &[u8]) -> bool {
    bytes.split_last_chunk::<4>().is_some_and(|(key, sum)| hash::sha512_256(key).ends_with(sum))
}

/// NEM: the letter of the main or of the test network.
const NEM: Quick = (40, 60, "NnTt", |_| true);

pub(super) const ROWS: &[Row] = &[
    // developers.tron.network: 0x41 and 20 bytes
    Row::chain(
        "TRX",
        &[base58("address", &[0x41], 20), own("hex", &["41"], tron::SPAN, tron::hexadecimal).refused()],
    )
    .keys(HexKeys::Prefixed),
    // solana.com/docs: 32 bytes, no checksum; addresses off the curve belong to programs and are real
    Row::chain("SOL", &[closed("account", &[], 32, Check::None).warns(NoChecksum)]),
    // XLS-5d; xrpl.org, "Source and Destination Tags"
    Row::chain(
        "XRP",
        &[
            ripple("classic", &[0x00], 20),
            own("x-address", &["X"], xrp::SPAN, xrp::mainnet),
            test(own("x-address", &["T"], xrp::TEST_SPAN, xrp::testnet)),
        ],
    )
    .memo(MemoSpec::TAG),
    // SEP-23
    Row::chain(
        "XLM",
        &[
            packed("account", "", Base32, &[6 << 3], 35, crc16_le),
            own("muxed", &["M"], stellar::MUXED_SPAN, stellar::muxed),
            packed("contract", "", Base32, &[2 << 3], 35, crc16_le).warns(Contract),
            packed("liquidity_pool", "", Base32, &[11 << 3], 35, crc16_le).refused(),
            packed("claimable_balance", "", Base32, &[1 << 3], 36, stellar::balance).refused(),
        ],
    )
    .memo(MemoSpec::STELLAR),
    // TEP-2: tag, workchain, 32 bytes, CRC-16
    Row::chain(
        "TON",
        &[
            packed("bounceable", "", Base64, &[0x11, 0x00], 36, ton::crc16_be),
            packed("bounceable", "", Base64, &[0x11, 0xff], 36, ton::crc16_be),
            packed("non-bounceable", "", Base64, &[0x51, 0x00], 36, ton::crc16_be),
            packed("non-bounceable", "", Base64, &[0x51, 0xff], 36, ton::crc16_be),
            own("raw", &["0:", "-1:"], ton::RAW_SPAN, ton::raw).warns(NoChecksum),
            test(packed("bounceable", "", Base64, &[0x91, 0x00], 36, ton::crc16_be)),
            test(packed("bounceable", "", Base64, &[0x91, 0xff], 36, ton::crc16_be)),
            test(packed("non-bounceable", "", Base64, &[0xd1, 0x00], 36, ton::crc16_be)),
            test(packed("non-bounceable", "", Base64, &[0xd1, 0xff], 36, ton::crc16_be)),
        ],
    )
    .memo(MemoSpec::COMMENT),
    // CIP-19; stake addresses hold rewards and take no payments
    Row::chain(
        "ADA",
        &[
            own("payment", &["addr1"], cardano::SPAN, cardano::shelley),
            own("byron", &["Ae2", "DdzFF"], cardano::OLD_SPAN, cardano::byron),
            test(own("payment", &["addr_test1"], cardano::SPAN, cardano::shelley_test)),
            test(own("byron", &["2cWKMJemoBa", "37btjrVyb4K"], cardano::OLD_TEST_SPAN, cardano::byron_test)),
            own("stake", &["stake1"], cardano::STAKE_SPAN, cardano::stake).refused(),
        ],
    ),
    Row::chain("DOT", &[ss58(&[0])]),
    Row::chain("KSM", &[ss58(&[2])]),
    Row::chain("TAO", &[ss58(&[42])]),
    // docs.getmonero.org, "Standard address", "Subaddress", "Integrated address"
    Row::chain(
        "XMR",
        &[
            cryptonote("standard", 18, false),
            cryptonote("subaddress", 42, false),
            cryptonote("integrated", 19, true),
            test(cryptonote("standard", 53, false)),
            test(cryptonote("subaddress", 63, false)),
            test(cryptonote("integrated", 54, true)),
            cryptonote("standard", 24, false).on(Stagenet),
            cryptonote("subaddress", 36, false).on(Stagenet),
            cryptonote("integrated", 25, true).on(Stagenet),
        ],
    )
    .memo(MemoSpec::MONERO),
    // nomicon.io, "Account ID rules"
    Row::chain(
        "NEAR",
        &[
            own("named", &[".near"], names::NEAR_SPAN, names::near_named).vague(),
            own("named", &[], names::NEAR_SPAN, names::near_sign),
            test(own("named", &[".testnet"], names::NEAR_SPAN, names::near_test)),
        ],
    )
    .keys(HexKeys::None),
    // dev.algorand.co, "Addresses"; notes of 1,024 bytes
    Row::chain("ALGO", &[packed("account", "", Base32, &[], 36, algorand)]).memo(MemoSpec::text(1024, false)),
    Row::chain(
        "XTZ",
        &[
            tezos("tz1", &[0x06, 0xa1, 0x9f]),
            tezos("tz2", &[0x06, 0xa1, 0xa1]),
            tezos("tz3", &[0x06, 0xa1, 0xa4]),
            tezos("tz4", &[0x06, 0xa1, 0xa6]),
            tezos("kt1", &[0x02, 0x5a, 0x79]).warns(Contract),
        ],
    ),
    // eosio.token: memo of 256 bytes
    Row::chain("EOS", &[own("account", &[], names::EOS_SPAN, names::eos).vague()])
        .memo(MemoSpec::text(256, true)),
    Row::chain(
        "FIL",
        &[
            packed("f1", "f1", Base32Lower, &[], 24, filecoin::checked::<1>),
            packed("f2", "f2", Base32Lower, &[], 24, filecoin::checked::<2>),
            packed("f3", "f3", Base32Lower, &[], 52, filecoin::checked::<3>),
            own("f4", &["f4"], filecoin::DELEGATED_SPAN, filecoin::delegated),
            own("f0", &["f0"], filecoin::ID_SPAN, filecoin::id),
            test(packed("f1", "t1", Base32Lower, &[], 24, filecoin::checked::<1>)),
            test(packed("f2", "t2", Base32Lower, &[], 24, filecoin::checked::<2>)),
            test(packed("f3", "t3", Base32Lower, &[], 52, filecoin::checked::<3>)),
            test(own("f0", &["t0"], filecoin::ID_SPAN, filecoin::id_test)),
            test(own("f4", &["t4"], filecoin::DELEGATED_SPAN, filecoin::delegated_test)),
        ],
    ),
    // AIP-40: 64 digits; one digit only for the special addresses
    Row::chain(
        "APT",
        &[
            hex("account", "0x", 64, Hex).warns(NoChecksum),
            hex("special", "0x", 1, HexLower).warns(NoChecksum).vague(),
        ],
    )
    .warns(SharedFormat),
    Row::chain("SUI", &[hex("account", "0x", 64, Hex).warns(NoChecksum)]).warns(SharedFormat),
    // HIP-15; HIP-32 accounts by their Ethereum address
    Row::chain(
        "HBAR",
        &[
            own("account", &["0.0."], hedera::SPAN, hedera::mainnet).pointed(),
            test(own("account", &["0.0."], hedera::SPAN, hedera::testnet)),
            evm(0).vague().warns(SharedFormat),
        ],
    )
    .memo(MemoSpec::text(100, true)),
    // internetcomputer.org, interface specification, "Principals"; ledger account identifiers
    Row::chain(
        "ICP",
        &[
            own("account", &[], icp::ACCOUNT_SPAN, icp::account),
            own("principal", &[], icp::PRINCIPAL_SPAN, icp::principal).pointed(),
        ],
    )
    .memo(MemoSpec::ID)
    .keys(HexKeys::None),
    // neo-go, encoding/address: 0x17 before, 0x35 since N3
    Row::chain("NEO", &[base58("legacy", &[0x17], 20).warns(SharedFormat), base58("n3", &[0x35], 20)]),
    Row::chain("ONT", &[base58("address", &[0x17], 20).warns(SharedFormat)]),
    // docs.waves.tech, "Address binary format"
    Row::chain(
        "WAVES",
        &[
            waves(&[1, b'W']),
            own("alias", &["alias:W:"], names::ALIAS_SPAN, names::waves_alias),
            test(waves(&[1, b'T'])),
            test(own("alias", &["alias:T:"], names::ALIAS_SPAN, names::waves_alias_test)),
        ],
    )
    .memo(MemoSpec::text(140, false)),
    // docs.nano.org, "The basics"
    Row::chain(
        "XNO",
        &[
            own("account", &["nano_"], nano::SPAN, nano::nano),
            own("account", &["xrb_"], nano::SPAN, nano::xrb),
        ],
    ),
    Row::chain(
        "XEM",
        &[
            grouped("account", &["N"], NEM, b"-", nano::nem),
            test(grouped("account", &["T"], NEM, b"-", nano::nem_test)),
        ],
    )
    .memo(MemoSpec::text(1024, true)),
    Row::chain(
        "ICX",
        &[
            hex("account", "hx", 40, HexLower).warns(NoChecksum),
            hex("contract", "cx", 40, HexLower).warns(Contract),
        ],
    ),
    // SIP-005
    Row::chain(
        "STX",
        &[
            own("account", &["SP", "SM"], nano::STACKS_SPAN, nano::stacks),
            test(own("account", &["ST", "SN"], nano::STACKS_SPAN, nano::stacks_test)),
        ],
    )
    .memo(MemoSpec::text(34, true)),
];
