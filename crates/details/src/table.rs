//! The networks: one row each. A network that follows a known scheme is added by its row alone.
//!
//! Every figure was checked against the specification that its row names; `../shared/reference` was only a start.

mod accounts;
mod bitcoin;
mod cosmos;
mod ethereum;
mod index;
mod make;
mod money;

use crate::scheme::Form;
use crate::{MemoSpec, Warning};

/// One network.
pub(crate) struct Row {
    pub(crate) symbol: &'static str,
    pub(crate) forms: &'static [Form],
    pub(crate) memo: MemoSpec,
    /// Whether it is a blockchain; else a card, an account, a purse.
    pub(crate) chain: bool,
    /// Whether its private keys are written in the same digits as something else.
    pub(crate) keys: HexKeys,
    /// A remark that goes with every address of the network.
    pub(crate) warning: Option<Warning>,
}

impl PartialEq for Row {
    fn eq(&self, other: &Self) -> bool {
        self.symbol == other.symbol
    }
}

impl Eq for Row {}

/// When 64 hexadecimal digits are taken for a private key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HexKeys {
    /// Never: the network's own addresses are such digits.
    None,
    /// Where they stand alone.
    Bare,
    /// Also after `0x`.
    Prefixed,
}

const PARTS: [&[Row]; 5] = [bitcoin::ROWS, ethereum::ROWS, cosmos::ROWS, accounts::ROWS, money::ROWS];
const COUNT: usize = PARTS[0].len() + PARTS[1].len() + PARTS[2].len() + PARTS[3].len() + PARTS[4].len();

static ROWS: [&Row; COUNT] = {
    let mut rows = [&PARTS[0][0]; COUNT];
    let (mut part, mut at, mut count) = (0, 0, 0);
    while part < PARTS.len() {
        if at < PARTS[part].len() {
            rows[count] = &PARTS[part][at];
            (at, count) = (at + 1, count + 1);
        } else {
            (part, at) = (part + 1, 0);
        }
    }
    rows
};

/// All rows.
pub(crate) fn rows() -> impl Iterator<Item = &'static Row> {
    ROWS.iter().copied()
}

/// The row of a symbol, in capital or small letters.
#[inline(never)]
pub(crate) fn by_symbol(symbol: &str) -> Option<&'static Row> {
    rows().find(|row| row.symbol.eq_ignore_ascii_case(symbol))
}

/// The rows of which a text can be a sign, by a look from afar, in their order; `smooth` where the text is known to have
/// letters and digits alone.
pub(crate) fn candidates(text: &[u8], smooth: bool) -> impl Iterator<Item = &'static Row> {
    let mut left = index::candidates(text, smooth);
    core::iter::from_fn(move || index::next(&mut left).and_then(|at| ROWS.get(at).copied()))
}

/// Other names of networks, each before the name in the table.
pub(crate) const ALIASES: &str = "\
    AVAXC AVAX-C AVAX AVAX-C AVAXX AVAX-X AVAX-P AVAX-X MATIC POLYGON POL POLYGON ARB ARBITRUM OPTIMISM OP \
    BNB BSC FTM S SONIC S LUNA LUNC GRAM TON TRON TRX ETHEREUM ETH BITCOIN BTC NANO XNO VAULTA \
    EOS RSK RBTC \
";

/// Standards of tokens (`USDT-TRC20`), each before the network that carries them. A network's own symbol serves too.
pub(crate) const STANDARDS: &str = "\
    TRC20 TRX TRC10 TRX TRON TRX ERC20 ETH BEP20 BSC BEP2 BNB_BEACON SPL SOL SOLANA SOL AVAXC AVAX-C AVAX \
    AVAX-C CCHAIN AVAX-C MATIC POLYGON POL POLYGON ARB ARBITRUM OPTIMISM OP JETTON TON APTOS APT STELLAR \
    XLM ALGORAND ALGO TEZOS XTZ KASPA KAS SONIC S OMNI BTC \
";

/// Countries and card schemes that an asset may narrow `IBAN`, `PHONE` and `CARD` to.
pub(crate) const NARROWS: &str = "\
    KZ RU UZ VISA MASTERCARD MIR UNIONPAY MAESTRO UZCARD HUMO \
";

/// A capital letter as a text that lives on.
pub(crate) fn letter(letter: u8) -> &'static str {
    const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let at = usize::from(letter.wrapping_sub(b'A'));
    LETTERS.get(at..at + 1).unwrap_or_default()
}

/// Beginnings that only secrets have: extended keys (BIP-32 and SLIP-132), Sapling's, Tezos', Sui's, Aptos' …
pub(crate) const SECRET_STARTS: &str = "\
    xprv yprv zprv Yprv Zprv tprv uprv vprv Uprv Vprv Ltpv Mtpv ttpv dprv dgpv kprv drkp secret-extended-key- secret-spending-key- ed25519: \
    edsk edesk spsk p2sk suiprivkey1 ed25519-priv-0x secp256k1-priv-0x root_xsk1 acct_xsk1 addr_xsk1 \
    ed25519e_sk1 ed25519_sk1 acct_sk1 root_sk1 drep_sk1 addr_sk1 stake_sk1 PVT_K1_ PVT_R1_ BEGIN -----BEGIN nsec1 ncryptsec1 \
";
