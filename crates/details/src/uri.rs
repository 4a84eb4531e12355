//! Payment URIs: what a QR code or a link asks to be paid, read into typed fields.
//!
//! A URI is a way to type an address with its memo and amount. Nothing in it is trusted: [`PaymentUri::address`] goes
//! through [`check`](crate::check()) like anything typed, the caller compares [`PaymentUri::networks`] with the asset that
//! was chosen, and the amount is filled in only after asking.
//!
//! Read are BIP-21 and its kin of other coins, EIP-681, TON's transfer links, Solana Pay, SEP-7, ZIP-321, CIP-13, the
//! links of Monero, Nano and the XRP Ledger. `tron:` has no specification; wallets write it as BIP-21 does.
//!
//! ```
//! use obmen_details::uri::{Amount, parse};
//!
//! # fn example() -> Option<()> {
//! let uri = parse("bitcoin:175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W?amount=20.30&label=Luke-Jr").ok()??;
//! assert_eq!(uri.networks, ["BTC"]);
//! assert_eq!(uri.address, "175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W");
//! assert_eq!(uri.amount, Some(Amount::Coins("20.3".to_owned())));
//!
//! assert_eq!(parse("175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W"), Ok(None));
//! # Some(())
//! # }
//! # assert_eq!(example(), Some(()));
//! ```

mod amount;
mod fault;
mod fields;
mod scheme;

pub use amount::Amount;
pub use fault::Fault;

use crate::codec::text::{pairs, words};
use crate::codec::{bits, hex};
use crate::{Memo, MemoKind, Network};
use fields::{Fields, Role, decoded, split};
use scheme::Target;

/// What a payment URI asks for. Not checked: see the module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentUri {
    /// Symbols of the networks that it can mean; several only for `ethereum:` without a chain's number, which leaves the
    /// choice to the wallet (EIP-681).
    pub networks: Vec<&'static str>,
    /// Who is to be paid, as written. For a token it is the receiver, never the token's contract.
    pub address: String,
    /// The token's contract, mint or `CODE:ISSUER`, as written; `None` for the network's own coin.
    pub token: Option<String>,
    /// How much is asked for.
    pub amount: Option<Amount>,
    /// The memo with its kind. Its value is as written: `check` reads it.
    pub memo: Option<Memo>,
    /// The receiver's name.
    pub label: Option<String>,
    /// A note for the payer, which is not sent anywhere.
    pub message: Option<String>,
}

impl PaymentUri {
    /// Whether it can be paid on this network.
    #[must_use]
    pub fn means(&self, network: Network) -> bool {
        self.networks.contains(&network.symbol())
    }
}

/// Reads a payment URI; `Ok(None)` where the text is none that is known here (an address, for example).
///
/// Blanks around it do not count. Never panics, whatever the input.
///
/// # Errors
/// The URI is of a known scheme, but is broken, or asks for something that is no plain payment to one receiver.
pub fn parse(text: &str) -> Result<Option<PaymentUri>, Fault> {
    let Some((network, rest)) = scheme::of(text.trim()) else { return Ok(None) };
    // A fragment is no part of what is asked (RFC 3986); a memo with a bare `#` would be cut at it.
    if rest.bytes().any(|byte| byte == b'#') {
        return Err(Fault::Encoding);
    }
    let (path, query) = split(rest, b'?');
    let fields = Fields::read(network, query)?;
    let target = scheme::target(network, path)?;
    let amount = amount(network, &target, &fields)?;
    let networks = networks(network, &target, &fields)?;
    Ok(Some(PaymentUri {
        networks,
        address: decoded(receiver(&target, &fields)?)?,
        token: token(network, &target, &fields)?,
        amount,
        memo: memo(network, &fields)?,
        label: fields.text(Role::Label)?,
        message: fields.text(Role::Message)?,
    }))
}

/// Prefixes of addresses that are written with a colon. With a query behind them they are URIs all the same.
const PREFIXES: &str = "bitcoincash ecash kaspa alias ";

/// Whether a text begins like a URI rather than like details: letters, then a colon. It takes far fewer bytes than
/// [`parse`], for whoever would rather not carry that before it is needed; only `parse` knows whether it is one.
#[must_use]
pub fn may_be(text: &str) -> bool {
    let text = text.trim();
    let (scheme, rest) = split(text, b':');
    scheme.len() < text.len()
        && !scheme.is_empty()
        && scheme.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'+')
        && (rest.bytes().any(|byte| byte == b'?')
            || words(PREFIXES).all(|prefix| !prefix.eq_ignore_ascii_case(scheme)))
}

/// The path is the receiver, unless it is a contract that is told to pay the receiver, or empty.
fn receiver<'a>(target: &Target<'a>, fields: &Fields<'a>) -> Result<&'a str, Fault> {
    let address = match fields.raw(Role::Receiver) {
        Some(named) if target.transfers || target.path.is_empty() => named,
        None if !target.transfers && !target.path.is_empty() => target.path,
        None => return Err(Fault::NoAddress),
        Some(_) => return Err(Fault::SeveralReceivers),
    };
    // Monero's lists.
    if address.bytes().any(|byte| byte == b';') { Err(Fault::SeveralReceivers) } else { Ok(address) }
}

fn networks(
    network: &'static str,
    target: &Target<'_>,
    fields: &Fields<'_>,
) -> Result<Vec<&'static str>, Fault> {
    // "Public Global Stellar Network ; September 2015"
    let main = if network == "XRP" { "XRPL" } else { "Public" };
    if fields.raw(Role::Network).is_some_and(|named| split(named, b'%').0 != main) {
        return Err(Fault::UnknownNetwork);
    }
    if network != "ETH" {
        return Ok(vec![network]);
    }
    let chains =
        pairs(scheme::CHAINS).filter(|(number, _)| target.chain.is_none_or(|chain| chain == *number));
    let networks: Vec<_> = chains.map(|(_, symbol)| symbol).collect();
    if networks.is_empty() { Err(Fault::UnknownNetwork) } else { Ok(networks) }
}

fn token(network: &str, target: &Target<'_>, fields: &Fields<'_>) -> Result<Option<String>, Fault> {
    if target.transfers {
        return decoded(target.path).map(Some);
    }
    match (fields.text(Role::Token)?, fields.raw(Role::Issuer)) {
        (Some(code), Some(issuer)) => Ok(Some([&code, ":", issuer].concat())),
        (None, Some(_)) => Err(Fault::NoPayment),
        (code, None) => Ok(code.filter(|code| code != network)),
    }
}

fn amount(network: &str, target: &Target<'_>, fields: &Fields<'_>) -> Result<Option<Amount>, Fault> {
    let (value, units) = (fields.raw(Role::Amount), fields.raw(Role::Units));
    // Coins sent to a token's contract are lost; tokens without a token mean nothing.
    if if target.transfers { value.is_some_and(|value| value != "0") } else { units.is_some() } {
        return Err(Fault::NoPayment);
    }
    let decimals = match network {
        "ETH" => Some(18),
        "TON" => Some(9),
        "XNO" => Some(30),
        _ => None,
    };
    let Some(text) = (if target.transfers { units } else { value }) else { return Ok(None) };
    let amount = Amount::read(text, decimals.is_some(), network == "ETH").ok_or(Fault::Amount)?;
    Ok(Some(match decimals {
        Some(decimals) if !target.transfers && fields.raw(Role::Token).is_none() => {
            Amount::Coins(amount.in_coins(decimals))
        }
        _ => amount,
    }))
}

fn memo(network: &str, fields: &Fields<'_>) -> Result<Option<Memo>, Fault> {
    let Some(text) = fields.text(Role::Memo)? else { return Ok(None) };
    let (kind, value) = match (network, fields.raw(Role::MemoKind)) {
        ("XRP", _) => (MemoKind::Tag, text),
        ("TON", _) => (MemoKind::Comment, text),
        ("XMR", _) => (MemoKind::PaymentId, text),
        ("ZEC", _) => (
            MemoKind::Text,
            base64(&text).and_then(|bytes| String::from_utf8(bytes).ok()).ok_or(Fault::Memo)?,
        ),
        ("XLM", Some("MEMO_ID")) => (MemoKind::Id, text),
        ("XLM", Some("MEMO_HASH")) => {
            let hash = base64(&text).filter(|hash| hash.len() == 32).ok_or(Fault::Memo)?;
            (MemoKind::Hash, hex::encode(&hash))
        }
        (_, None | Some("MEMO_TEXT")) => (MemoKind::Text, text),
        _ => return Err(Fault::Memo),
    };
    Ok(Some(Memo { kind, value, embedded: false }))
}

/// Either alphabet of Base64, with its padding or without.
fn base64(text: &str) -> Option<Vec<u8>> {
    bits::to_bytes(&bits::BASE64URL.values(split(text, b'=').0.as_bytes())?, 6)
}
