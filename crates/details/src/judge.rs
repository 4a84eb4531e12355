//! From what each form of a network says to one answer.

use crate::answer::{Answer, NetworkType, Verdict};
use crate::check::blank;
use crate::codec::text::count as letters;
use crate::fit::{Fit, Found, bad_length};
use crate::network::{Narrow, Network};
use crate::probe::{Probe, plain};
use crate::scheme::{Class, Form};
use crate::table::{self, Row};
use crate::{Alphabet, Code, Secret, Warning, lookalike, secret};

/// Longer texts are no details of any kind; they are refused unread.
const LONGEST: usize = 2048;

/// What the forms of a network say together.
#[derive(Default)]
struct Heard {
    /// The fault that came last in the text: its form went the longest way.
    fault: Option<(usize, Fault)>,
    partial: Option<Code>,
    /// Complete, but of a test network or of a form that is not paid to.
    misplaced: Option<(Code, &'static str, Option<String>)>,
    /// Whether it has a checksum.
    closed: bool,
}

/// A fault; which character it is, is looked up at the end.
enum Fault {
    Code(Code),
    Character(Alphabet),
}

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
            let phrase = secret::phrase(typed, &text);
            secret = secret::certain(&probe, phrase);
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
    let secret = secret.or(if heard.partial.is_none() { likely } else { None });
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

/// What the text is elsewhere, and what that says of it here.
#[inline(never)]
#[cold]
fn compare(answer: &mut Answer, probe: &Probe<'_>) {
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

impl Heard {
    #[cold]
    fn misplace(&mut self, form: &Form, found: Found) {
        let kind = found.kind.unwrap_or(form.kind);
        let code = match form.class {
            Class::Pay(other) => Code::TestNetwork(other),
            Class::Refuse => Code::WrongForm { kind },
        };
        self.closed = !found.warnings.contains(&Warning::NoChecksum);
        self.misplaced.get_or_insert((code, kind, found.suggestion));
    }

    #[cold]
    fn listen(&mut self, fit: Fit, class: Class) {
        let (at, fault) = match (fit, class) {
            (Fit::Full(_), _) | (Fit::Partial(_), Class::Refuse) => return,
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

    /// The strongest of it.
    #[inline(never)]
    #[cold]
    fn tell(self, answer: &mut Answer, typed: &str, secret: Option<Secret>) {
        let whole = if typed.is_empty() { Some(bad_length(0, 1, LONGEST)) } else { None };
        let code = if let Some(secret) = secret {
            Code::PrivateKey(secret)
        } else if let Some((code, kind, suggestion)) = self.misplaced {
            answer.kind = Some(kind);
            answer.suggestion = suggestion;
            if let Code::TestNetwork(other) = code {
                answer.network_type = Some(other);
            }
            code
        } else if let Some(ends) = self.partial.or(whole) {
            answer.verdict = Verdict::Incomplete;
            answer.ends = Some(ends);
            return;
        } else {
            let network = answer.network;
            let fault = self.fault.map(|(at, fault)| match hole(network, typed).filter(|hole| *hole <= at) {
                // However long the text has become by it.
                Some(hole) => (hole, Fault::Character(Alphabet::Alphanumeric)),
                None => (at, fault),
            });
            match fault {
                Some((at, Fault::Character(allowed))) => {
                    answer.position = Some(at);
                    let found = typed.chars().nth(at).unwrap_or(' ');
                    let begins = |letter| {
                        at == 0
                            && network
                                .row()
                                .forms
                                .iter()
                                .any(|form| form.payable() && form.span.has_first(letter))
                    };
                    let fits = |letter: char| {
                        u8::try_from(letter).is_ok_and(|letter| match allowed {
                            Alphabet::Starts => begins(letter),
                            _ => allowed.holds(letter),
                        })
                    };
                    Code::BadCharacter { found, lookalike: lookalike::meant(found, fits), allowed }
                }
                Some((at, Fault::Code(code @ Code::BadLength { .. }))) => {
                    answer.position = Some(at);
                    code
                }
                // A checksum tells that something is wrong, not where.
                Some((_, Fault::Code(code))) => code,
                None => Code::BadChecksum,
            }
        };
        answer.code = Some(code);
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

/// Where a blank or something without width stands inside what has none.
#[inline(never)]
#[cold]
fn hole(network: Network, typed: &str) -> Option<usize> {
    let grouped = network.row().forms.iter().any(Form::is_grouped);
    typed.chars().position(|letter| blank(letter) && !(grouped && letter.is_whitespace()))
}

/// Where a form without a checksum fits, a checksum that matches on another chain says that the text is meant for that
/// one: almost any letters make a NEAR name, and some Cosmos addresses decode to a Solana key.
fn elsewhere(network: Network, probe: &Probe<'_>, found: &Found) -> Vec<&'static str> {
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
