//! Texts that people, programs and ill will type.

pub(crate) mod round_trip;

use crate::encoders::Rng;

const LETTERS: &str = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_.:/+@ OIl0";
/// Pieces that mean something somewhere, and characters that break naive code.
const PIECES: &[&str] = &[
    "",
    "0x",
    "0X",
    "bc1",
    "BC1Q",
    "tb1p",
    "ltc1",
    "ltcmweb1",
    "bitcoincash:",
    "kaspa:",
    "addr1",
    "stake1",
    "u1",
    "zs1",
    "f0",
    "f1",
    "f4",
    "f410f",
    "-1:",
    "0:",
    "EQ",
    "UQ",
    "0.0.",
    "0.0.123-",
    "X-avax1",
    "P-",
    "alias:W:",
    "nano_",
    "xrb_",
    "41",
    "hx",
    "cx",
    "SP",
    "tz1",
    "KT1",
    "Ae2",
    "DdzFF",
    "xprv",
    "6P",
    "sEd",
    "suiprivkey1",
    "[1,2",
    "@",
    "a@b.kz",
    "+7",
    "+998",
    "8 (701) ",
    "KZ",
    "GB",
    "NO",
    "Z1",
    "U1",
    "P1",
    "4100",
    "8600",
    "4111 1111 ",
    ".near",
    ".testnet",
    "a.",
    "--",
    "_",
    "1",
    "l",
    "O",
    "qqqqqq",
    "00000000000000000000",
    "99999999999999999999",
    "abandon ",
    "Е",
    "а",
    "ß",
    "İ",
    "１",
    "🦀",
    "😀",
    "\u{200b}",
    "\u{feff}",
    "\u{ad}",
    "\u{301}",
    "\u{2028}",
    "\u{a0}",
    "\u{10ffff}",
    "٣",
    "€",
    " ",
    "\n",
    "\t",
    "\0",
    "\u{7f}",
];
const SCHEMES: &[&str] = &[
    "bitcoin:",
    "BITCOIN:",
    "litecoin:",
    "ethereum:",
    "ethereum:pay-",
    "tron:",
    "ton://transfer/",
    "ton:",
    "https://app.tonkeeper.com/transfer/",
    "solana:",
    "xrp:",
    "xrpl://",
    "web+stellar:pay",
    "web+stellar:tx",
    "monero:",
    "zcash:",
    "nano:",
    "kaspa:",
    "web+cardano:",
    "bitcoincash:",
    "x:",
    "",
];
const KEYS: &[&str] = &[
    "amount",
    "AMOUNT",
    "label",
    "message",
    "req-x",
    "value",
    "address",
    "uint256",
    "data",
    "text",
    "jetton",
    "bin",
    "memo",
    "memo_type",
    "destination",
    "asset_code",
    "asset_issuer",
    "network_passphrase",
    "msg",
    "dt",
    "currency",
    "issuer",
    "network",
    "tx_amount",
    "tx_payment_id",
    "spl-token",
    "address.1",
    "",
    "x",
];
const VALUES: &[&str] = &[
    "",
    "0",
    "1",
    "1.5",
    "2.014e18",
    "1e77",
    "1e78",
    "-1",
    "+1",
    ".",
    ".5",
    "5.",
    "1e",
    "e",
    "00012.3400",
    "115792089237316195423570985008687907853269984665640564039457584007913129639936",
    "MEMO_ID",
    "MEMO_HASH",
    "MEMO_TEXT",
    "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
    "VGhpcw",
    "%",
    "%4",
    "%41",
    "%FF",
    "%D0%96",
    "%00",
    "%23",
    "XRPL",
    "Public%20",
    "=",
    "a=b",
    "ж",
];

fn character(rng: &mut Rng) -> char {
    match rng.below(10) {
        0 => char::from_u32(u32::try_from(rng.next() % 0x11_0000).unwrap_or(0)).unwrap_or('\u{fffd}'),
        1 => char::from(u8::try_from(rng.next() % 128).unwrap_or(0)),
        _ => LETTERS.chars().nth(rng.below(LETTERS.len())).unwrap_or('0'),
    }
}

/// Whether by a chance of one in so many.
fn chance(rng: &mut Rng, of: usize) -> bool {
    rng.below(of) == 0
}

pub(crate) fn text(rng: &mut Rng) -> String {
    let count = rng.below(20);
    (0..count).map(|_| character(rng)).collect()
}

pub(crate) fn memo(rng: &mut Rng) -> String {
    match rng.below(4) {
        0 => rng.digits(20),
        1 => rng.bytes(32).iter().map(|byte| format!("{byte:02x}")).collect(),
        2 => rng.pick(PIECES).repeat(rng.below(300)),
        _ => text(rng),
    }
}

pub(crate) fn details(rng: &mut Rng, valid: &[String]) -> String {
    let mut made = match rng.below(8) {
        0 => {
            let count = rng.below(7);
            (0..count).map(|_| rng.pick(PIECES)).collect()
        }
        1 => text(rng),
        2 => {
            // The head of one and the tail of another.
            let (head, tail) = (pick(rng, valid), pick(rng, valid));
            let at = rng.below(head.len() + 1);
            let letters = head.chars().take(at).chain(tail.chars().skip(at));
            letters.collect()
        }
        3 => {
            let whole = pick(rng, valid);
            let count = rng.below(whole.len() + 1);
            whole.chars().take(count).collect()
        }
        4 => {
            let (piece, times) = (rng.pick(PIECES), rng.below(2200));
            if chance(rng, 100) { piece.repeat(times) } else { piece.repeat(times % 7) }
        }
        _ => pick(rng, valid).to_owned(),
    };
    let mutations = [0, 1, 1, 2, 3, 6][rng.below(6)];
    for _ in 0..mutations {
        made = mutated(rng, &made);
    }
    made
}

fn pick<'a>(rng: &mut Rng, from: &'a [String]) -> &'a str {
    from.get(rng.below(from.len())).map_or("", String::as_str)
}

fn mutated(rng: &mut Rng, text: &str) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let at = rng.below(letters.len() + 1);
    match rng.below(9) {
        0 => letters.insert(at, character(rng)),
        1 => drop(letters.splice(at..at, rng.pick(PIECES).chars())),
        2 if at < letters.len() => drop(letters.remove(at)),
        3 if at < letters.len() => letters[at] = character(rng),
        4 if at + 1 < letters.len() => letters.swap(at, at + 1),
        5 if at < letters.len() => letters.insert(at, letters[at]),
        6 => return text.to_uppercase(),
        7 => return text.to_lowercase(),
        8 => letters.truncate(at),
        _ => {}
    }
    letters.into_iter().collect()
}

pub(crate) fn uri(rng: &mut Rng, valid: &[String]) -> String {
    let mut made = rng.pick(SCHEMES).to_string();
    if !chance(rng, 4) {
        made.push_str(&if chance(rng, 2) { pick(rng, valid).to_owned() } else { details(rng, valid) });
    }
    if chance(rng, 3) {
        made.push_str(["@1", "@56", "/transfer", "@1/transfer", "@", "/", "//", "#"][rng.below(8)]);
    }
    let parameters = rng.below(5);
    for at in 0..parameters {
        made.push(if at == 0 { '?' } else { '&' });
        made.push_str(rng.pick(KEYS));
        made.push_str(if chance(rng, 10) { "" } else { "=" });
        made.push_str(&match rng.below(4) {
            0 => text(rng),
            1 => {
                let count = rng.below(100);
                rng.digits(count)
            }
            _ => rng.pick(VALUES).to_string(),
        });
    }
    let mutations = [0, 0, 1, 3][rng.below(4)];
    for _ in 0..mutations {
        made = mutated(rng, &made);
    }
    made
}
