//! From what each form of a network says to one answer.

use crate::answer::{Answer, NetworkType, Verdict};
use crate::fit::{Fit, Found, bad_length};
use crate::network::{Narrow, Network};
use crate::probe::{Probe, plain};
use crate::scheme::{Class, Form};
use crate::table::{self, Row};
use crate::{Code, Warning, lookalike, secret};

/// Longer texts are no details of any kind; they are refused unread.
const LONGEST: usize = 2048;

/// What the forms of a network say together.
#[derive(Default)]
struct Heard {
    /// The fault that came last in the text: its form went the longest way.
    fault: Option<(usize, Fault)>,
    partial: Option<Code>,
    /// Complete, but of a test network or of a form that is not paid to.
    misplaced: Option<(Code, Found, &'static str)>,
}

/// A fault; which character it is, is looked up at the end.
enum Fault {
    Code(Code),
    Character(crate::Alphabet),
}

/// The answer about a text without blanks at its ends; the memo is not looked at.
pub(crate) fn judge(network: Network, typed: &str) -> Answer {
    let count = if typed.len() > LONGEST { typed.chars().count() } else { 0 };
    if count > LONGEST {
        return invalid(network, bad_length(count, 1, LONGEST), None);
    }
    let text = plain(typed);
    let probe = Probe::new(&text, false);
    let mut heard = Heard::default();
    // First whether it fits at all, which most forms answer from afar. What is written in groups has no far look.
    for form in network.row().forms.iter().filter(|form| !form.is_grouped() && form.could_be(text.as_bytes())) {
        match (form.fit(&probe), form.class) {
            (Fit::Full(found), Class::Pay(NetworkType::Mainnet)) => {
                return complete(network, &probe, form, *found);
            }
            (Fit::Full(found), class) => heard.misplace(class, *found, form.kind),
            _ => {}
        }
    }
    // Then what is wrong with it, or what it can become.
    let likely = secret::likely(&probe, network);
    if heard.misplaced.is_none() || likely.is_some() {
        probe.diagnosing(true);
        for form in network.row().forms {
            match (form.fit(&probe), form.class) {
                (Fit::Full(found), Class::Pay(NetworkType::Mainnet)) => {
                    return complete(network, &probe, form, *found);
                }
                (fit, class) => heard.listen(fit, class, form.kind),
            }
        }
        probe.diagnosing(false);
    }
    let Heard { fault, partial, misplaced } = heard;
    let likely = || if partial.is_none() { likely } else { None };
    let mut answer = if let Some(secret) = secret::certain(&probe).or_else(likely) {
        invalid(network, Code::PrivateKey(secret), None)
    } else if let Some((code, found, kind)) = misplaced {
        let mut answer = invalid(network, code, None);
        answer.kind = Some(kind);
        answer.suggestion = found.suggestion;
        if let Code::TestNetwork(other) = code {
            answer.network_type = Some(other);
        }
        answer
    } else if let Some(code) = narrowed(network, &text, None) {
        return invalid(network, code, Some(0));
    } else if let Some(ends) = partial.or_else(|| text.is_empty().then(|| bad_length(0, 1, LONGEST))) {
        let mut answer = Answer::new(network, Verdict::Incomplete);
        answer.ends = Some(ends);
        answer
    } else {
        faulty(network, typed, fault)
    };
    answer.looks_like = looks_like(network, &probe);
    let faulty =
        matches!(answer.code, Some(Code::BadChecksum | Code::BadLength { .. } | Code::BadCharacter { .. }));
    if faulty && !answer.looks_like.is_empty() {
        answer.code = Some(Code::WrongNetwork);
        answer.position = None;
        // Sui's and Aptos' addresses look like any 32 bytes.
        if answer.looks_like.contains(&"SUI") {
            answer.warnings.push(Warning::MaybePrivateKey);
        }
    }
    answer
}

impl Heard {
    fn misplace(&mut self, class: Class, found: Found, kind: &'static str) {
        let kind = found.kind.unwrap_or(kind);
        let code = match class {
            Class::Pay(other) => Code::TestNetwork(other),
            Class::Refuse => Code::WrongForm { kind },
        };
        self.misplaced.get_or_insert((code, found, kind));
    }

    fn listen(&mut self, fit: Fit, class: Class, kind: &'static str) {
        let (at, fault) = match (fit, class) {
            (Fit::Full(found), class) => return self.misplace(class, *found, kind),
            (Fit::Partial(_), Class::Refuse) => return,
            (Fit::Partial(code), Class::Pay(NetworkType::Mainnet)) => {
                // A form that has its full length says more than one that lacks characters.
                if self.partial.is_none() || code == Code::BadChecksum {
                    self.partial = Some(code);
                }
                return;
            }
            (Fit::Partial(_), Class::Pay(other)) => {
                self.partial.get_or_insert(Code::TestNetwork(other));
                return;
            }
            (Fit::Fault(at, code), _) => (at, Fault::Code(code)),
            (Fit::Bad(at, allowed), _) => (at, Fault::Character(allowed)),
        };
        if self.fault.as_ref().is_none_or(|(best, _)| at > *best) {
            self.fault = Some((at, fault));
        }
    }
}

/// An answer about a text that no form can become.
fn faulty(network: Network, typed: &str, fault: Option<(usize, Fault)>) -> Answer {
    match fault {
        Some((at, Fault::Character(allowed))) => {
            let found = typed.chars().nth(at).unwrap_or(' ');
            let lookalike = lookalike::meant(found, allowed);
            invalid(network, Code::BadCharacter { found, lookalike, allowed }, Some(at))
        }
        Some((at, Fault::Code(code @ Code::BadLength { .. }))) => invalid(network, code, Some(at)),
        // A checksum tells that something is wrong, not where.
        Some((_, Fault::Code(code))) => invalid(network, code, None),
        None => invalid(network, Code::BadChecksum, None),
    }
}

fn complete(network: Network, probe: &Probe<'_>, form: &Form, found: Found) -> Answer {
    if let Some(code) = narrowed(network, probe.text, Some(&found)) {
        return invalid(network, code, Some(0));
    }
    let elsewhere = elsewhere(network, probe, &found);
    if !elsewhere.is_empty() {
        let mut answer = invalid(network, Code::WrongNetwork, None);
        answer.looks_like = elsewhere;
        return answer;
    }
    let mut answer = Answer::new(network, Verdict::Valid);
    answer.network_type = network.is_chain().then_some(NetworkType::Mainnet);
    answer.kind = Some(found.kind.unwrap_or(form.kind));
    answer.normalized = Some(found.normalized.unwrap_or_else(|| probe.text.to_owned()));
    answer.warnings = found.warnings;
    answer.warnings.extend(network.row().warning);
    answer.memo = found.memo;
    answer.facts = found.facts;
    answer
}

fn invalid(network: Network, code: Code, position: Option<usize>) -> Answer {
    let mut answer = Answer::new(network, Verdict::Invalid);
    answer.code = Some(code);
    answer.position = position;
    answer
}

/// Why details that are right in themselves, or begin rightly, are not what the asset needs.
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

/// Where a form without a checksum fits, a checksum that matches on another chain says that the text is meant for that
/// one: almost any letters make a NEAR name, and some Cosmos addresses decode to a Solana key.
fn elsewhere(network: Network, probe: &Probe<'_>, found: &Found) -> Vec<&'static str> {
    if !network.is_chain() || !found.warnings.contains(&Warning::NoChecksum) {
        return Vec::new();
    }
    let closed = |found: &Found| !found.warnings.contains(&Warning::NoChecksum);
    fitting(network, probe, |row, form| row.chain && !form.is_evm(), closed)
}

/// Symbols of the other networks on which the text is complete and valid.
fn looks_like(network: Network, probe: &Probe<'_>) -> Vec<&'static str> {
    fitting(network, probe, |_, _| true, |_| true)
}

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
    for row in table::candidates(text).filter(|row| !core::ptr::eq(*row, network.row())) {
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
