//! What the forms of a network say of a text that fits none of them, and the strongest of it.

use super::LONGEST;
use crate::answer::{Answer, NetworkType, Verdict};
use crate::check::blank;
use crate::fit::{Fit, Found, bad_length};
use crate::network::Network;
use crate::scheme::{Class, Form};
use crate::{Alphabet, Code, Secret, Warning, lookalike};

/// What the forms of a network say together.
#[derive(Default)]
pub(super) struct Heard {
    /// The fault that came last in the text: its form went the longest way.
    fault: Option<(usize, Fault)>,
    pub(super) partial: Option<Code>,
    /// Complete, but of a test network or of a form that is not paid to.
    pub(super) misplaced: Option<(Code, &'static str, Option<String>)>,
    /// Whether it has a checksum.
    pub(super) closed: bool,
}

/// A fault; which character it is, is looked up at the end.
enum Fault {
    Code(Code),
    Character(Alphabet),
}

impl Heard {
    #[cold]
    pub(super) fn misplace(&mut self, form: &Form, found: Found) {
        let kind = found.kind.unwrap_or(form.kind);
        let code = match form.class {
            Class::Pay(other) => Code::TestNetwork(other),
            Class::Refuse => Code::WrongForm { kind },
        };
        self.closed = !found.warnings.contains(&Warning::NoChecksum);
        self.misplaced.get_or_insert((code, kind, found.suggestion));
    }

    #[cold]
    pub(super) fn listen(&mut self, fit: Fit, class: Class) {
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
    pub(super) fn tell(self, answer: &mut Answer, typed: &str, secret: Option<Secret>) {
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
            let fault = self.fault.map(|(at, fault)| match hole(network, typed, at) {
                // However long the text has become by it.
                Some(hole) => (hole, Fault::Character(Alphabet::Alphanumeric)),
                None => (at, fault),
            });
            match fault {
                Some((at, Fault::Character(allowed))) => {
                    answer.position = Some(at);
                    // `nth` brings a way to skip along that small programs need for nothing else.
                    let found = typed
                        .chars()
                        .zip(0..)
                        .find(|(_, place)| *place == at)
                        .map_or(' ', |(found, _)| found);
                    let begins = |letter| {
                        at == 0
                            && network.row().forms.iter().any(|form| {
                                form.payable() && form.span.has_first(letter) && form.is_start(letter)
                            })
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

/// Where a blank or something without width stands inside what has none, up to a fault.
#[inline(never)]
#[cold]
fn hole(network: Network, typed: &str, fault: usize) -> Option<usize> {
    if typed.bytes().all(|byte| byte.is_ascii_graphic()) {
        return None;
    }
    let grouped = network.row().forms.iter().any(Form::is_grouped);
    typed.chars().take(fault + 1).position(|letter| blank(letter) && !(grouped && letter.is_whitespace()))
}
