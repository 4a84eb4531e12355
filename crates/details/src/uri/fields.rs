//! The parameters of a URI, sorted by what they mean.

use super::{Fault, words};
use crate::codec::hex;

/// What a parameter means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Receiver,
    Amount,
    /// An amount in a token's smallest units.
    Units,
    Memo,
    MemoKind,
    Token,
    Issuer,
    Network,
    Label,
    Message,
}

/// The letters of [`KEYS`], in the order of the roles.
const ROLES: &[u8] = b"RAUMKTINLD";

/// Network (`*` for any), parameter, and what it means; the first line that fits counts. A role's letter, or `-` for
/// nothing, `X` for what makes it no plain payment, `S` for a further receiver.
const KEYS: &str = "\
    ETH value A ETH uint256 U ETH address R ETH amount - ETH data X ETH function X ETH contractAddress X \
    TRX token T TRX contract T TON text M TON jetton T TON bin X TON init X TON nft X \
    SOL memo M SOL spl-token T \
    XRP dt M XRP currency T XRP issuer I XRP network N \
    XLM destination R XLM memo M XLM memo_type K XLM asset_code T XLM asset_issuer I XLM network_passphrase N \
    XLM msg D \
    XMR tx_amount A XMR tx_payment_id M XMR recipient_name L XMR tx_description D XMR amount - XMR address S \
    ZEC address R ZEC memo M \
    * amount A * label L * message D \
";

/// The values of the parameters that mean something, as written.
pub(super) struct Fields<'a>([Option<&'a str>; ROLES.len()]);

impl<'a> Fields<'a> {
    pub(super) fn read(network: &str, mut query: &'a str) -> Result<Self, Fault> {
        let mut fields = Self([None; ROLES.len()]);
        while !query.is_empty() {
            let (parameter, rest) = split(query, b'&');
            query = rest;
            let (key, value) = split(parameter, b'=');
            match meaning(network, key)? {
                b'X' => return Err(Fault::NoPayment),
                b'S' => return Err(Fault::SeveralReceivers),
                letter => {
                    let at = ROLES.iter().position(|role| *role == letter);
                    if let Some(field) = at.and_then(|at| fields.0.get_mut(at))
                        && field.replace(value).is_some()
                    {
                        return Err(Fault::Repeated);
                    }
                }
            }
        }
        Ok(fields)
    }

    /// The value, where there is one that is not empty.
    pub(super) fn raw(&self, role: Role) -> Option<&'a str> {
        self.0.get(role as usize).copied().flatten().filter(|value| !value.is_empty())
    }

    /// The same with its percent-encoding undone.
    pub(super) fn text(&self, role: Role) -> Result<Option<String>, Fault> {
        self.raw(role).map(decoded).transpose()
    }
}

/// The letter of a parameter. QR codes are smaller in capitals, so case does not count.
fn meaning(network: &str, key: &str) -> Result<u8, Fault> {
    if key.get(..4).is_some_and(|head| head.eq_ignore_ascii_case("req-")) {
        return Err(Fault::Required);
    }
    // ZIP-321 numbers the parameters of further receivers.
    if network == "ZEC" && !split(key, b'.').1.is_empty() {
        return Err(Fault::SeveralReceivers);
    }
    let mut table = words(KEYS);
    while let (Some(of), Some(name), Some(role)) = (table.next(), table.next(), table.next()) {
        if (of == network || of == "*") && name.eq_ignore_ascii_case(key) {
            return Ok(role.bytes().next().unwrap_or(b'-'));
        }
    }
    Ok(b'-')
}

/// Before and after the first byte of a value; nothing after where it is absent.
pub(super) fn split(text: &str, byte: u8) -> (&str, &str) {
    let at = text.bytes().position(|other| other == byte).unwrap_or(text.len());
    (text.get(..at).unwrap_or(text), text.get(at + 1..).unwrap_or_default())
}

/// Percent-encoding undone (RFC 3986: a plus is a plus).
pub(super) fn decoded(text: &str) -> Result<String, Fault> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let mut digit = || rest.next().and_then(hex::value).ok_or(Fault::Encoding);
                digit()? << 4 | digit()?
            }
            byte => byte,
        });
    }
    String::from_utf8(bytes).map_err(|_| Fault::Encoding)
}
