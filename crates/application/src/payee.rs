//! Accounts, wallets and the e-mail address: typed strings to [`Checked`] ones.

use crate::check::Problems;
use crate::{DetailsFault, Fault, Field, Private, Request, limits};
use obmen_details::{Answer, Checked, MemoInput, MemoPolicy, Network, Verdict, check, check_any};
use obmen_exchange::{Asset, MemoRule};

/// The fields of one end of the exchange.
struct End<'a> {
    asset: &'a Asset,
    details: &'a str,
    memo: Option<&'a str>,
    fields: (Field, Field),
}

/// Where the get asset is paid to. `None` only where the asset takes no details, or beside a problem.
pub(crate) fn recipient(request: &Request, get: &Asset, problems: &mut Problems) -> Option<Checked> {
    let part = &request.details;
    let fields = (Field::Details, Field::Memo);
    let end = End { asset: get, details: part.details.reveal(), memo: revealed(part.memo.as_ref()), fields };
    if end.details.trim().is_empty() && !get.details.is_empty() {
        problems.add(Field::Details, Fault::Required);
        return None;
    }
    end.checked(problems)
}

/// Where a refund of the give asset is paid to, where the visitor says.
pub(crate) fn refund(request: &Request, give: &Asset, problems: &mut Problems) -> Option<Checked> {
    let part = &request.details;
    let fields = (Field::RefundDetails, Field::RefundMemo);
    let details = revealed(part.refund_details.as_ref()).unwrap_or_default();
    End { asset: give, details, memo: revealed(part.refund_memo.as_ref()), fields }.checked(problems)
}

/// The e-mail address.
pub(crate) fn email(request: &Request, problems: &mut Problems) -> Option<Checked> {
    if request.email.is_blank() {
        problems.add(Field::Email, Fault::Required);
        return None;
    }
    let typed = request.email.reveal();
    if typed.len() > limits::EMAIL {
        problems.add(Field::Email, Fault::TooLong { found: typed.len(), allowed: limits::EMAIL });
        return None;
    }
    match Network::parse("EMAIL")
        .ok_or(Fault::UnknownNetwork)
        .and_then(|email| checked(check(email, typed, MemoInput::NONE, MemoPolicy::Unexpected)))
    {
        Ok(email) => Some(email),
        Err(fault) => {
            problems.add(Field::Email, fault);
            None
        }
    }
}

fn revealed(text: Option<&Private>) -> Option<&str> {
    text.map(Private::reveal).filter(|text| !text.trim().is_empty())
}

impl End<'_> {
    fn checked(&self, problems: &mut Problems) -> Option<Checked> {
        let (details_field, memo_field) = self.fields;
        let too_long = |text: &str, allowed| {
            (text.len() > allowed).then_some(Fault::TooLong { found: text.len(), allowed })
        };
        let long_details = too_long(self.details, limits::DETAILS);
        let long_memo = self.memo.and_then(|memo| too_long(memo, limits::MEMO));
        if long_details.is_some() || long_memo.is_some() {
            problems.extend(details_field, long_details);
            problems.extend(memo_field, long_memo);
            return None;
        }
        if self.details.trim().is_empty() {
            problems.extend(memo_field, self.memo.map(|_| Fault::MemoAlone));
            return None;
        }
        if self.asset.details.is_empty() {
            problems.add(details_field, Fault::DetailsUnexpected);
            return None;
        }
        let known = self.asset.details.iter().filter_map(|symbol| Network::parse(symbol));
        let alone = check_any(known, self.details, MemoInput::NONE, MemoPolicy::Optional);
        let (checked, field) = match alone {
            Some(right) if right.verdict == Verdict::Valid => {
                (checked(check(right.network, self.details, self.memo(), self.policy())), memo_field)
            }
            Some(wrong) => (checked(wrong), details_field),
            None => (Err(Fault::UnknownNetwork), details_field),
        };
        match checked {
            Ok(checked) => Some(checked),
            Err(fault) => {
                problems.add(field, fault);
                None
            }
        }
    }

    fn memo(&self) -> MemoInput<'_> {
        self.memo.map_or(MemoInput::NONE, MemoInput::text)
    }

    fn policy(&self) -> MemoPolicy {
        match self.asset.memo {
            MemoRule::None => MemoPolicy::Unexpected,
            MemoRule::Optional => MemoPolicy::Optional,
            MemoRule::Required => MemoPolicy::Required,
        }
    }
}

fn checked(answer: Answer) -> Result<Checked, Fault> {
    answer.into_checked().map_err(|answer| Fault::Details(DetailsFault::new(answer)))
}
