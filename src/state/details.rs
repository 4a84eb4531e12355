//! Where to pay out and where to pay back: what was typed, and what the core says it is.
//!
//! What is typed is kept with the asset it was typed for, so that a change of asset needs no clean-up: a memo of
//! another network counts as not typed, and so does an address of another network that this one refuses, until the
//! visitor puts it back; one that fits both must be confirmed.

use super::cell::{Derived, Input};
use super::{Bound, Markets, Side};
use obmen_details::{Answer, Code, MemoInput, MemoPolicy, Network, Verdict, Warning, check_any, check_memo};
use obmen_exchange::{Asset, AssetCode, MemoRule};

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Where the get asset is paid out.
    Payout,
    /// Where a refund of the give asset goes.
    Refund,
}

impl End {
    /// The end of the exchange whose asset it is.
    #[must_use]
    pub fn side(self) -> Side {
        match self {
            Self::Payout => Side::Get,
            Self::Refund => Side::Give,
        }
    }

    /// The names of its two inputs: details and memo.
    #[must_use]
    pub fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Payout => ("details", "memo"),
            Self::Refund => ("refund_details", "refund_memo"),
        }
    }
}

/// A typed text, with the asset it was typed for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EndInput {
    /// The asset.
    pub asset: Option<AssetCode>,
    /// The text.
    pub text: String,
    /// Whether the field was left since.
    pub left: bool,
    /// Whether it came with an address, and nobody typed it.
    pub came: bool,
}

/// The inputs of one end.
#[derive(Clone, Copy, Default)]
pub struct Ends {
    /// Address, card, account, purse.
    pub details: Input<EndInput>,
    /// What goes beside it.
    pub memo: Input<EndInput>,
    /// What a payment link left open.
    pub link: Input<Option<Link>>,
}

/// What a payment link left to tell and to ask.
#[derive(Clone, Debug)]
pub struct Link {
    /// The asset that it was read for.
    pub asset: AssetCode,
    /// How much of it is asked for, as a canonical decimal; blank where that is not said.
    pub amount: String,
    /// What to tell, in each language in the order of `Lang::ALL`.
    pub told: Vec<String>,
}

/// The memo's field.
#[derive(Clone, Debug)]
pub struct MemoView {
    /// How it is asked for; [`MemoPolicy::Unexpected`] shows no field.
    pub policy: MemoPolicy,
    /// What counts as typed.
    pub text: String,
    /// What was typed for another network, and counts no more.
    pub dropped: Option<AssetCode>,
    /// What is wrong with it.
    pub code: Option<Code>,
    /// What to tell beside.
    pub warnings: Vec<Warning>,
}

/// One end, as far as it is known.
#[derive(Clone, Debug)]
pub struct EndState {
    /// The asset.
    pub asset: Asset,
    /// The network whose details are asked for; `None` where the asset takes none (cash).
    pub network: Option<Network>,
    /// What counts as typed.
    pub text: String,
    /// Whether the field was left.
    pub left: bool,
    /// Whether it is a private key, or was one where it was typed.
    pub secret: bool,
    /// What it is; `None` while nothing is typed.
    pub answer: Option<Answer>,
    /// The asset of another network for which it was typed: to be confirmed.
    pub typed_for: Option<AssetCode>,
    /// The asset of another network for which something was typed that does not fit here, and counts no more.
    pub cleared: Option<AssetCode>,
    /// The memo.
    pub memo: MemoView,
}

/// Both ends.
#[derive(Clone, Copy)]
pub struct Details {
    /// Inputs of the payout.
    pub payout: Ends,
    /// Inputs of a refund.
    pub refund: Ends,
    payout_state: Derived<Option<EndState>>,
    refund_state: Derived<Option<EndState>>,
}

impl Details {
    /// Derives both ends.
    #[must_use]
    pub fn new(markets: Markets) -> Self {
        let (payout, refund) = (Ends::default(), Ends::default());
        let state = move |end: End, ends: Ends| {
            // Checking anew costs less than comparing.
            Derived::always(move || {
                let bound = markets.bound.get()?;
                let asset = bound.entry.office.asset(markets.pair.get()?.at(end.side()))?;
                Some(ends.details.with(|details| ends.memo.with(|memo| state(&bound, asset, details, memo))))
            })
        };
        Self {
            payout,
            refund,
            payout_state: state(End::Payout, payout),
            refund_state: state(End::Refund, refund),
        }
    }

    /// The inputs of an end.
    #[must_use]
    pub fn inputs(&self, end: End) -> Ends {
        match end {
            End::Payout => self.payout,
            End::Refund => self.refund,
        }
    }

    /// What they are.
    #[must_use]
    pub fn state(&self, end: End) -> Derived<Option<EndState>> {
        match end {
            End::Payout => self.payout_state,
            End::Refund => self.refund_state,
        }
    }

    /// The exchange was turned round: what was typed stays with its asset.
    pub fn swap(&self) {
        let (payout, refund) = (self.payout, self.refund);
        for (one, other) in [(payout.details, refund.details), (payout.memo, refund.memo)] {
            let (was, is) = (one.get_untracked(), other.get_untracked());
            one.set(is);
            other.set(was);
        }
    }
}

fn state(bound: &Bound, asset: &Asset, details: &EndInput, memo: &EndInput) -> EndState {
    let network = network_of(asset);
    let of_this_network = |code: &AssetCode| {
        let other = bound.entry.office.asset(*code).and_then(network_of);
        network.zip(other).is_some_and(|(one, other)| one.symbol() == other.symbol())
    };
    let (typed_for, text) = (details.asset.filter(|a| !of_this_network(a)), details.text.clone());
    let mut memo = memo_view(asset, network, memo, of_this_network);
    let blank = text.trim().is_empty();
    let answer = if blank { None } else { answer(asset, &text, &memo) };
    let typed_for = typed_for.filter(|_| !blank);
    let before = typed_for.and_then(|code| self::answer(bound.entry.office.asset(code)?, &text, &memo));
    let secret = is_secret(before.as_ref()) || is_secret(answer.as_ref());
    let refused = secret || answer.as_ref().is_some_and(|answer| answer.verdict == Verdict::Invalid);
    let cleared = typed_for.filter(|_| refused);
    let carried = answer.as_ref().and_then(|answer| answer.memo.as_ref()).filter(|memo| memo.embedded);
    if let Some(carried) = carried.filter(|_| memo.text.trim().is_empty()) {
        // It needs no other.
        (memo.text, memo.code, memo.policy) = (carried.value.clone(), None, MemoPolicy::Optional);
    }
    let (text, answer) = if cleared.is_some() { (String::new(), None) } else { (text, answer) };
    EndState {
        asset: asset.clone(),
        network,
        secret,
        answer,
        left: details.left,
        typed_for: typed_for.filter(|_| !refused),
        cleared,
        text,
        memo,
    }
}

fn is_secret(answer: Option<&Answer>) -> bool {
    answer.is_some_and(|answer| matches!(answer.code, Some(Code::PrivateKey(_))))
}

/// The network whose details are asked for first.
fn network_of(asset: &Asset) -> Option<Network> {
    asset.details.first().and_then(|symbol| Network::parse(symbol))
}

fn memo_view(
    asset: &Asset,
    network: Option<Network>,
    memo: &EndInput,
    of_this_network: impl Fn(&AssetCode) -> bool,
) -> MemoView {
    let policy = match asset.memo {
        MemoRule::None => MemoPolicy::Unexpected,
        MemoRule::Optional => MemoPolicy::Optional,
        MemoRule::Required => MemoPolicy::Required,
    };
    let typed = !memo.text.trim().is_empty();
    let is_here = memo.asset.as_ref().is_some_and(of_this_network);
    let fits = policy != MemoPolicy::Unexpected && is_here;
    let text = if fits { memo.text.clone() } else { String::new() };
    let found = network.map(|network| check_memo(network, MemoInput::text(&text), policy));
    let (code, warnings) = match found {
        Some(Ok((_, warnings))) => (None, warnings),
        // A memo that is missing is told once its field was left, or with the details.
        Some(Err(Code::MemoRequired)) if !(memo.left && is_here) => (None, Vec::new()),
        Some(Err(code)) => (Some(code), Vec::new()),
        None => (None, Vec::new()),
    };
    MemoView { policy, text, dropped: memo.asset.filter(|_| typed && !fits), code, warnings }
}

/// What the text is for the asset.
fn answer(asset: &Asset, text: &str, memo: &MemoView) -> Option<Answer> {
    let networks = asset.details.iter().filter_map(|symbol| Network::parse(symbol));
    // A key in the memo is the memo's fault alone.
    let (input, policy) = match memo.code {
        Some(Code::PrivateKey(_)) => (MemoInput::NONE, MemoPolicy::Optional),
        _ => (MemoInput::text(&memo.text), memo.policy),
    };
    check_any(networks, text, input, policy)
}
