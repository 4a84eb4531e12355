//! From a typed string to an answer.

use crate::answer::{Answer, NetworkType, Verdict};
use crate::fit::{Fit, Found};
use crate::memo::{Memo, MemoInput, MemoPolicy};
use crate::network::{Narrow, Network};
use crate::probe::Probe;
use crate::scheme::{Class, Form};
use crate::{Code, MemoFault, Warning, secret, table};

/// Longer texts are no details of any kind; they are refused unread.
const LONGEST: usize = 2048;

/// What `input` is, asked about `network`.
///
/// Blanks (and characters that have no width) around it do not count. Never panics, whatever the input.
#[must_use]
pub fn check(network: Network, input: &str, memo: MemoInput<'_>, policy: MemoPolicy) -> Answer {
    let text = input.trim_start_matches(blank);
    let skipped = input.chars().count() - text.chars().count();
    let text = text.trim_end_matches(blank);
    let mut answer = judge(network, text);
    answer.position = answer.position.map(|at| at + skipped);
    if answer.verdict == Verdict::Valid {
        settle_memo(&mut answer, memo, policy);
    }
    answer
}

/// A memo on its own, without the address it goes with: what a memo's field shows while it is typed.
///
/// # Errors
/// The code of a memo that is missing, does not fit, or is not expected.
pub fn check_memo(network: Network, memo: MemoInput<'_>, policy: MemoPolicy) -> Result<(Option<Memo>, Vec<Warning>), Code> {
    let mut warnings = Vec::new();
    if let Some(secret) = memo.text.and_then(secret::in_memo) {
        return Err(Code::PrivateKey(secret));
    }
    let read = network.memo().read(memo, &mut warnings)?;
    match (&read, policy) {
        (Some(_), MemoPolicy::Unexpected) => Err(Code::MemoUnexpected),
        (None, MemoPolicy::Required) => Err(Code::MemoRequired),
        (None, MemoPolicy::Optional) if network.memo().customary => {
            warnings.push(Warning::MemoMissing);
            Ok((None, warnings))
        }
        _ => Ok((read, warnings)),
    }
}

fn settle_memo(answer: &mut Answer, input: MemoInput<'_>, policy: MemoPolicy) {
    let embedded = answer.memo.take();
    // An address that carries its memo needs no other, and contradicts any other.
    let policy = if embedded.is_some() { MemoPolicy::Optional } else { policy };
    match (check_memo(answer.network, input, policy), embedded) {
        (Ok((None, _)), Some(embedded)) => answer.memo = Some(embedded),
        (Ok((Some(typed), _)), Some(embedded)) if same(&typed, &embedded) => answer.memo = Some(embedded),
        (Ok((Some(_), _)) | Err(Code::MemoInvalid(MemoFault::Kind(_))), Some(_)) => {
            refuse(answer, Code::MemoInvalid(MemoFault::Conflict));
        }
        (Ok((Some(typed), _)), None) if typed.kind == crate::MemoKind::PaymentId => {
            refuse(answer, Code::MemoInvalid(MemoFault::Obsolete));
        }
        (Ok((typed, warnings)), None) => {
            answer.memo = typed;
            answer.warnings.extend(warnings);
        }
        (Err(code), _) => refuse(answer, code),
    }
}

/// The same value; a kind that was only assumed does not make a difference.
fn same(typed: &Memo, embedded: &Memo) -> bool {
    let digits = |memo: &Memo| memo.value.trim_start_matches('0').to_owned();
    typed.value == embedded.value || typed.value.bytes().all(|b| b.is_ascii_digit()) && digits(typed) == digits(embedded)
}

fn refuse(answer: &mut Answer, code: Code) {
    answer.verdict = Verdict::Invalid;
    answer.code = Some(code);
}

fn judge(network: Network, text: &str) -> Answer {
    if text.len() > LONGEST {
        return invalid(network, crate::fit::bad_length(text.chars().count(), 1, LONGEST), None);
    }
    let probe = Probe::new(text, true);
    let mut fault: Option<(usize, Code)> = None;
    let mut partial: Option<Code> = None;
    let mut misplaced: Option<(Code, Found, &'static str)> = None;
    for form in network.row().forms {
        match (form.fit(&probe), form.class) {
            (Fit::Full(found), Class::Pay(NetworkType::Mainnet)) => {
                if let Some(code) = narrowed(network, text, Some(&found)) {
                    return invalid(network, code, Some(0));
                }
                let elsewhere = elsewhere(network, &probe, &found);
                if !elsewhere.is_empty() {
                    let mut answer = invalid(network, Code::WrongNetwork, None);
                    answer.looks_like = elsewhere;
                    return answer;
                }
                return valid(network, text, form.kind, *found);
            }
            (Fit::Full(found), Class::Pay(other)) => {
                misplaced.get_or_insert((Code::TestNetwork(other), *found, form.kind));
            }
            (Fit::Full(found), Class::Refuse) => {
                let kind = found.kind.unwrap_or(form.kind);
                misplaced.get_or_insert((Code::WrongForm { kind }, *found, kind));
            }
            (Fit::Partial(_), Class::Refuse) => {}
            (Fit::Partial(code), class) => {
                let test = match class {
                    Class::Pay(NetworkType::Mainnet) | Class::Refuse => None,
                    Class::Pay(other) => Some(Code::TestNetwork(other)),
                };
                // A form that has its full length says more than one that lacks characters.
                if test.is_none() && (partial.is_none() || code == Code::BadChecksum) {
                    partial = Some(code);
                }
                partial = partial.or(test);
            }
            (Fit::Fault(at, code), _) => {
                if fault.is_none_or(|(best, _)| at > best) {
                    fault = Some((at, code));
                }
            }
        }
    }
    let secret = secret::certain(&probe);
    let likely = || if partial.is_none() { secret::likely(&probe, network) } else { None };
    if let Some(secret) = secret.or_else(likely) {
        let mut answer = invalid(network, Code::PrivateKey(secret), None);
        answer.looks_like = looks_like(network, &probe);
        return answer;
    }
    if let Some((code, found, kind)) = misplaced {
        let mut answer = invalid(network, code, None);
        answer.kind = Some(found.kind.unwrap_or(kind));
        answer.suggestion = found.suggestion;
        answer.looks_like = looks_like(network, &probe);
        if let Code::TestNetwork(other) = code {
            answer.network_type = Some(other);
        }
        return answer;
    }
    if let Some(ends) = partial.or(text.is_empty().then_some(crate::fit::bad_length(0, 1, LONGEST))) {
        if let Some(code) = narrowed(network, text, None) {
            return invalid(network, code, Some(0));
        }
        let mut answer = Answer::new(network, Verdict::Incomplete);
        answer.ends = Some(ends);
        answer.looks_like = looks_like(network, &probe);
        return answer;
    }
    let looks_like = looks_like(network, &probe);
    let (at, code) = fault.unwrap_or((0, Code::BadChecksum));
    let mut answer = match looks_like.is_empty() {
        true => invalid(network, code, position(at, code)),
        false => invalid(network, Code::WrongNetwork, None),
    };
    if looks_like.contains(&"SUI") {
        answer.warnings.push(Warning::MaybePrivateKey);
    }
    answer.looks_like = looks_like;
    answer
}

/// A checksum tells that something is wrong, not where.
fn position(at: usize, code: Code) -> Option<usize> {
    match code {
        Code::BadCharacter { .. } | Code::BadLength { .. } => Some(at),
        _ => None,
    }
}

fn valid(network: Network, text: &str, kind: &'static str, found: Found) -> Answer {
    let mut answer = Answer::new(network, Verdict::Valid);
    answer.network_type = network.is_chain().then_some(NetworkType::Mainnet);
    answer.kind = Some(found.kind.unwrap_or(kind));
    answer.normalized = Some(found.normalized.unwrap_or_else(|| text.to_owned()));
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

/// Why details that are right in themselves are not what the asset needs.
fn narrowed(network: Network, text: &str, found: Option<&Found>) -> Option<Code> {
    let mut letters = text.chars().map(|letter| letter.to_ascii_uppercase());
    match network.narrow {
        Narrow::None => None,
        Narrow::Letter(letter) => {
            let right = letters.next().is_none_or(|first| first == char::from(letter));
            (!right).then(|| Code::WrongCurrency { expected: table::letter(letter) })
        }
        Narrow::Word(word) => {
            let right = match found {
                Some(found) => {
                    let facts = [found.facts.country, found.facts.brand];
                    facts.into_iter().flatten().any(|fact| fact.eq_ignore_ascii_case(word))
                }
                // While typing only an IBAN tells its country from its first letters.
                None => network.symbol() != "IBAN" || letters.zip(word.chars()).all(|(typed, wanted)| typed == wanted),
            };
            (!right).then_some(Code::WrongCurrency { expected: word })
        }
    }
}

/// Where a form without a checksum fits, a checksum that matches on another chain says that the text is meant for that
/// one: almost any letters make a NEAR name, and some Cosmos addresses decode to a Solana key.
fn elsewhere(network: Network, probe: &Probe<'_>, found: &Found) -> Vec<&'static str> {
    if !found.warnings.contains(&Warning::NoChecksum) || !network.is_chain() {
        return Vec::new();
    }
    probe.stop_diagnosing();
    let closed = |form: &&Form| {
        let proof = |found: &Found| !found.warnings.contains(&Warning::NoChecksum);
        form.distinct && form.payable() && !form.is_evm() && matches!(form.fit(probe), Fit::Full(found) if proof(&found))
    };
    let rows = table::rows().filter(|row| row.chain && !core::ptr::eq(*row, network.row()));
    rows.filter(|row| row.forms.iter().any(|form| closed(&form))).map(|row| row.symbol).collect()
}

/// Symbols of the other networks on which the text is complete and valid.
fn looks_like(network: Network, probe: &Probe<'_>) -> Vec<&'static str> {
    probe.stop_diagnosing();
    let fits = |row: &&'static table::Row| {
        !core::ptr::eq(*row, network.row())
            && row.forms.iter().any(|form| {
                form.distinct && form.payable() && matches!(form.fit(probe), Fit::Full(_))
            })
    };
    table::rows().filter(fits).map(|row| row.symbol).collect()
}

/// Blanks, and the characters without width that copying from a page brings along.
fn blank(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
}

