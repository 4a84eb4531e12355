//! From what each form of a network says to one answer.

mod elsewhere;
mod heard;

use crate::answer::{Answer, NetworkType, Verdict};
use crate::codec::text::count as letters;
use crate::fit::{Fit, Found, bad_length};
use crate::network::{Narrow, Network};
use crate::probe::{Probe, plain};
use crate::scheme::Form;
use crate::{Code, secret, table};
use elsewhere::{compare, elsewhere};
use heard::Heard;

/// Longer texts are no details of any kind; they are refused unread.
const LONGEST: usize = 2048;

/// Completes a fresh answer about a text without blanks at its ends; the memo is not looked at. (In place: an answer is
/// long to copy.)
pub(crate) fn judge(answer: &mut Answer, typed: &str) {
    let network = answer.network;
    let count = if typed.len() > LONGEST { letters(typed) } else { 0 };
    if count > LONGEST {
        answer.code = Some(bad_length(count, 1, LONGEST));
        return;
    }
    let text = plain(typed);
    let probe = Probe::new(&text, false);
    let mut heard = Heard::default();
    let (mut secret, mut likely) = (None, None);
    // First whether it fits at all, which most forms answer from afar; then what is wrong with it, or what it can become.
    for diagnose in [false, true] {
        if diagnose {
            // What has the checksum of an address is no secret.
            if heard.closed {
                break;
            }
            // Letters and digits without a break are one piece, of whatever.
            let phrase = if probe.is_smooth() { None } else { secret::phrase(typed, &text) };
            secret = secret::certain(&text, probe.is_smooth(), phrase);
            likely = secret::likely(&probe, phrase, network);
            if secret.is_some() || heard.misplaced.is_some() && likely.is_none() {
                break;
            }
        }
        probe.diagnosing(diagnose);
        for form in network.row().forms {
            // What is written in groups has no far look.
            if !diagnose && (form.is_grouped() || !form.could_be(text.as_bytes())) {
                continue;
            }
            match form.fit(&probe) {
                Fit::Full(found) if form.payable() => {
                    complete(answer, &probe, form, found);
                    return;
                }
                Fit::Full(found) => heard.misplace(form, *found),
                fit if diagnose => heard.listen(fit, form.class),
                _ => {}
            }
        }
    }
    let certain = secret.is_some();
    // Almost anything begins an e-mail address.
    let secret = secret.or(likely.filter(|_| heard.partial.is_none() || !network.is_chain()));
    if secret.is_none() && heard.misplaced.is_none() {
        answer.code = narrowed(network, &text, None);
        if answer.code.is_some() {
            answer.position = Some(0);
            return;
        }
    }
    heard.tell(answer, typed, secret);
    if !certain {
        compare(answer, &probe);
    }
}

fn complete(answer: &mut Answer, probe: &Probe<'_>, form: &Form, found: Box<Found>) {
    let network = answer.network;
    answer.code = narrowed(network, probe.text, Some(&found));
    if answer.code.is_some() {
        answer.position = Some(0);
        return;
    }
    answer.looks_like = elsewhere(network, probe, &found);
    if !answer.looks_like.is_empty() {
        answer.code = Some(Code::WrongNetwork);
        return;
    }
    answer.verdict = Verdict::Valid;
    answer.network_type = network.is_chain().then_some(NetworkType::Mainnet);
    answer.kind = Some(found.kind.unwrap_or(form.kind));
    answer.normalized = Some(found.normalized.unwrap_or_else(|| probe.text.to_owned()));
    answer.warnings = found.warnings;
    answer.warnings.extend(network.row().warning);
    answer.memo = found.memo;
    answer.facts = found.facts;
}

/// Why details that are right in themselves, or begin rightly, are not what the asset needs.
#[cold]
fn narrowed(network: Network, text: &str, found: Option<&Found>) -> Option<Code> {
    let (right, expected) = match (network.narrow, found) {
        (Narrow::None, _) => return None,
        (Narrow::Letter(letter), _) => {
            let first = text.bytes().next().filter(|_| found.is_some() || can_begin(network, text));
            (first.is_none_or(|first| first.to_ascii_uppercase() == letter), table::letter(letter))
        }
        (Narrow::Word(word), Some(found)) => {
            let facts = [found.facts.country, found.facts.brand];
            (facts.into_iter().flatten().any(|fact| fact.eq_ignore_ascii_case(word)), word)
        }
        // While typing only an IBAN tells its country from its first letters.
        (Narrow::Word(word), None) => {
            let common =
                text.bytes().zip(word.bytes()).all(|(typed, wanted)| typed.to_ascii_uppercase() == wanted);
            (network.symbol() != "IBAN" || common || !can_begin(network, text), word)
        }
    };
    (!right).then_some(Code::WrongCurrency { expected })
}

/// Whether the first letters are possible at all: else they are the fault, not the asset's wish.
fn can_begin(network: Network, text: &str) -> bool {
    let head = text.get(..text.len().min(2)).unwrap_or_default();
    network
        .row()
        .forms
        .iter()
        .any(|form| form.payable() && matches!(form.fit(&Probe::new(head, true)), Fit::Partial(_)))
}
