//! What a text is on other networks.

use crate::answer::{Answer, Verdict};
use crate::fit::{Fit, Found};
use crate::network::Network;
use crate::probe::Probe;
use crate::scheme::Form;
use crate::table::{self, Row};
use crate::{Code, Warning};

/// What the text is elsewhere, and what that says of it here.
#[inline(never)]
#[cold]
pub(super) fn compare(answer: &mut Answer, probe: &Probe<'_>) {
    let network = answer.network;
    answer.looks_like = looks_like(network, probe);
    if answer.looks_like.is_empty() {
        return;
    }
    let doubtful = matches!(answer.code, None | Some(Code::PrivateKey(_) | Code::BadChecksum));
    let closed = if doubtful { fitting(network, probe, |row, _| row.chain, is_closed) } else { Vec::new() };
    match (answer.code, answer.ends) {
        // A checksum that matches elsewhere is no chance, least of all in the beginning of something else.
        (None | Some(Code::PrivateKey(_)), _) if !closed.is_empty() => {
            (answer.verdict, answer.ends, answer.looks_like) = (Verdict::Invalid, None, closed);
        }
        (None, Some(Code::BadLength { .. })) => {
            answer.ends = Some(Code::WrongNetwork);
            return;
        }
        (Some(Code::BadChecksum), _) if network.is_chain() && closed.is_empty() => {
            answer.looks_like.clear();
            return;
        }
        (Some(Code::BadChecksum | Code::BadLength { .. } | Code::BadCharacter { .. }), _) => {}
        _ => return,
    }
    answer.code = Some(Code::WrongNetwork);
    answer.position = None;
    // Sui's and Aptos' addresses look like any 32 bytes.
    if answer.looks_like.contains(&"SUI") {
        answer.warnings.push(Warning::MaybePrivateKey);
    }
}

/// Whether a checksum says so; letters of one case carry none of Ethereum's.
fn is_closed(found: &Found) -> bool {
    !found.warnings.contains(&Warning::NoChecksum)
}

/// Where a form without a checksum fits, a checksum that matches on another chain says that the text is meant for that
/// one: almost any letters make a NEAR name, and some Cosmos addresses decode to a Solana key.
pub(super) fn elsewhere(network: Network, probe: &Probe<'_>, found: &Found) -> Vec<&'static str> {
    if !network.is_chain() || !found.warnings.contains(&Warning::NoChecksum) {
        return Vec::new();
    }
    fitting(network, probe, |row, form| row.chain && !form.is_evm(), is_closed)
}

/// Symbols of the other networks on which the text is complete and valid.
fn looks_like(network: Network, probe: &Probe<'_>) -> Vec<&'static str> {
    fitting(network, probe, |_, _| true, |_| true)
}

#[inline(never)]
fn fitting(
    network: Network,
    probe: &Probe<'_>,
    asked: fn(&Row, &Form) -> bool,
    right: fn(&Found) -> bool,
) -> Vec<&'static str> {
    probe.diagnosing(false);
    let text = probe.text.as_bytes();
    // All of Ethereum's chains say the same.
    let mut shared = None;
    let mut symbols = Vec::new();
    for row in table::candidates(text, probe.is_smooth()).filter(|row| !core::ptr::eq(*row, network.row())) {
        let mut fits = |form: &Form| {
            let fits = || matches!(form.fit(probe), Fit::Full(found) if right(&found));
            form.is_sign()
                && form.could_be(text)
                && asked(row, form)
                && if form.is_any_evm() { *shared.get_or_insert_with(fits) } else { fits() }
        };
        if row.forms.iter().any(&mut fits) {
            symbols.push(row.symbol);
        }
    }
    symbols
}
