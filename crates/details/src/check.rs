//! From a typed string to an answer.

use crate::answer::{Answer, Verdict};
use crate::judge::judge;
use crate::memo::{Memo, MemoInput, MemoKind, MemoPolicy};
use crate::network::Network;
use crate::{Code, MemoFault, Warning, secret};

/// What `input` is, asked about `network`.
///
/// Blanks (and characters that have no width) around it do not count. Never panics, whatever the input.
#[must_use]
pub fn check(network: Network, input: &str, memo: MemoInput<'_>, policy: MemoPolicy) -> Answer {
    let text = trimmed(input);
    let mut answer = Answer::new(network, Verdict::Invalid);
    judge(&mut answer, text);
    if let Some(at) = &mut answer.position
        && text.len() < input.len()
    {
        *at += before(input);
    }
    if answer.verdict == Verdict::Valid {
        settle_memo(&mut answer, memo, policy);
    }
    answer
}

/// What `input` is where several networks will do, as a card or a phone: right on any of them is right. Of refusals
/// the one that comes nearest to what was meant; the first where that is not clear. `None` where there is no network.
#[must_use]
pub fn check_any(
    networks: impl IntoIterator<Item = Network>,
    input: &str,
    memo: MemoInput<'_>,
    policy: MemoPolicy,
) -> Option<Answer> {
    let mut nearest: Option<Answer> = None;
    for network in networks {
        let answer = check(network, input, memo, policy);
        if nearest.as_ref().is_none_or(|known| distance(&answer) < distance(known)) {
            nearest = Some(answer);
        }
    }
    nearest
}

/// How far an answer is from what was meant.
fn distance(answer: &Answer) -> u8 {
    match (answer.verdict, &answer.code, answer.position) {
        (Verdict::Valid, ..) => 0,
        (Verdict::Incomplete, ..) => 1,
        // A phone of another country is a phone.
        (_, Some(Code::WrongCurrency { .. }), _) => 2,
        // What differs in its first two characters is meant for another.
        (.., Some(0 | 1)) => 4,
        _ => 3,
    }
}

/// A memo on its own, without the address it goes with: what a memo's field shows while it is typed.
///
/// # Errors
/// The code of a memo that is missing, does not fit, or is not expected.
pub fn check_memo(
    network: Network,
    memo: MemoInput<'_>,
    policy: MemoPolicy,
) -> Result<(Option<Memo>, Vec<Warning>), Code> {
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
    let policy = match answer.kind {
        _ if embedded.is_some() => MemoPolicy::Optional,
        // Of Zcash's addresses only shielded ones have room for one (ZIP-302).
        Some("transparent" | "tex") => MemoPolicy::Unexpected,
        _ => policy,
    };
    match (check_memo(answer.network, input, policy), embedded) {
        (Ok((None, _)), Some(embedded)) => answer.memo = Some(embedded),
        (Ok((Some(typed), _)), Some(embedded)) if same(&typed, &embedded) => answer.memo = Some(embedded),
        (Ok((Some(_), _)) | Err(Code::MemoInvalid(MemoFault::Kind(_))), Some(_)) => {
            refuse(answer, Code::MemoInvalid(MemoFault::Conflict));
        }
        (Ok((Some(typed), _)), None) if typed.kind == MemoKind::PaymentId => {
            refuse(answer, Code::MemoInvalid(MemoFault::Obsolete));
        }
        (Ok((typed, warnings)), None) => {
            // Exchanges do not take deposits at contracts.
            if typed.is_some() || answer.kind != Some("contract") {
                answer.warnings.extend(warnings);
            }
            answer.memo = typed;
        }
        (Err(code), _) => refuse(answer, code),
    }
}

/// The same value; a kind that was only assumed does not make a difference.
fn same(typed: &Memo, embedded: &Memo) -> bool {
    let digits = |memo: &Memo| memo.value.trim_start_matches('0').to_owned();
    typed.value == embedded.value
        || typed.value.bytes().all(|b| b.is_ascii_digit()) && digits(typed) == digits(embedded)
}

fn refuse(answer: &mut Answer, code: Code) {
    answer.verdict = Verdict::Invalid;
    answer.code = Some(code);
}

/// Without what does not count at its ends.
#[inline(never)]
pub(crate) fn trimmed(text: &str) -> &str {
    text.trim_matches(blank)
}

/// How many characters at the beginning do not count.
#[inline(never)]
#[cold]
pub(crate) fn before(text: &str) -> usize {
    text.chars().take_while(|letter| blank(*letter)).count()
}

/// Blanks, and the characters without width that copying from a page brings along.
pub(crate) fn blank(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
}
