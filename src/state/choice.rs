//! What the visitor chose: office, both assets, one typed amount. All inputs.

use super::Entry;
use super::cell::Input;
use super::market::Bound;
use obmen_exchange::{Amount, Asset, AssetCode, Direction, Field, Number, Ratio, Rounding};

/// One end of the exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// What is given.
    Give,
    /// What is got.
    Get,
}

impl Side {
    /// The other end.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Give => Self::Get,
            Self::Get => Self::Give,
        }
    }

    /// The name of the amount at this end: of its input, in the address, in figures.
    #[must_use]
    pub fn amount_name(self) -> &'static str {
        match self {
            Self::Give => "send",
            Self::Get => "receive",
        }
    }

    /// The amount that the core's problems name.
    #[must_use]
    pub fn field(self) -> Field {
        match self {
            Self::Give => Field::Send,
            Self::Get => Field::Receive,
        }
    }
}

/// The amount that was typed; the other is reckoned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedAmount {
    /// At which end.
    pub side: Side,
    /// What stands there.
    pub entry: Entry,
}

/// Two assets of the office in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Given.
    pub give: AssetCode,
    /// Got.
    pub get: AssetCode,
}

impl Pair {
    /// The asset at an end.
    #[must_use]
    pub fn at(self, side: Side) -> AssetCode {
        match side {
            Side::Give => self.give,
            Side::Get => self.get,
        }
    }
}

/// The inputs.
#[derive(Clone, Copy)]
pub struct Choice {
    /// The office's id; none means the first.
    pub office: Input<Option<String>>,
    /// The asset given; none means the first direction's.
    pub give: Input<Option<AssetCode>>,
    /// The asset got; none means the first that the given one can be exchanged for.
    pub get: Input<Option<AssetCode>>,
    /// None until an amount was typed: then an example stands there.
    pub amount: Input<Option<TypedAmount>>,
}

impl Choice {
    /// The pair in force: what was chosen as far as the office knows it.
    pub(super) fn pair(&self, bound: &Bound) -> Option<Pair> {
        let known = |code: &AssetCode| bound.entry.office.asset(*code).is_some();
        let open = |d: &&Direction| d.available && known(&d.give) && known(&d.get);
        let directions = || bound.sheet.directions.iter();
        let give = self.give.get().filter(known);
        let get = self.get.get().filter(known);
        let fits = |d: &&Direction| give.is_none_or(|c| c == d.give) && get.is_none_or(|c| c == d.get);
        match (give, get) {
            (Some(give), Some(get)) => Some(Pair { give, get }),
            _ => directions()
                .filter(open)
                .find(fits)
                .or_else(|| directions().find(open))
                .map(|d| Pair { give: d.give, get: d.get }),
        }
    }

    /// The asset that was chosen at an end.
    #[must_use]
    pub fn asked(&self, side: Side) -> Option<AssetCode> {
        match side {
            Side::Give => self.give.get(),
            Side::Get => self.get.get(),
        }
    }

    /// The typed amount, as long as the asset it was typed for is in force: where an office has not got it, the same
    /// digits of another asset would be another sum.
    pub(super) fn amount_of(&self, pair: Pair) -> Option<TypedAmount> {
        self.amount
            .get()
            .filter(|typed| self.asked(typed.side).is_none_or(|code| code == pair.at(typed.side)))
    }

    /// The office that was asked for, where it is not the one in force.
    #[must_use]
    pub fn unknown_office(&self, bound: &Bound) -> Option<String> {
        self.office.get().filter(|id| *id != bound.entry.office.id)
    }

    /// The assets that were asked for and the office in force has not got.
    #[must_use]
    pub fn unknown_assets(&self, bound: &Bound) -> Vec<String> {
        let asked = [self.give.get(), self.get.get()].into_iter().flatten();
        asked.filter(|code| bound.entry.office.asset(*code).is_none()).map(|code| code.to_string()).collect()
    }

    /// Chooses an asset at one end. The other end stays where the office has such a direction; else it moves to one
    /// that the office has.
    pub fn pick(&self, bound: &Bound, side: Side, code: AssetCode) {
        let now = self.pair(bound);
        let connects = |give, get| bound.sheet.direction(give, get).is_some_and(|d| d.available);
        let directions = || bound.sheet.directions.iter().filter(|d| d.available);
        let (give, get) = match side {
            Side::Give => {
                let kept = now.map(|pair| pair.get).filter(|get| connects(code, *get));
                (Some(code), kept.or_else(|| directions().find(|d| d.give == code).map(|d| d.get)))
            }
            Side::Get => {
                let kept = now.map(|pair| pair.give).filter(|give| connects(*give, code));
                (kept.or_else(|| directions().find(|d| d.get == code).map(|d| d.give)), Some(code))
            }
        };
        self.give.set(give);
        self.get.set(get);
    }

    /// Turns the exchange round. A typed amount stays with its asset.
    pub fn swap(&self, pair: Pair) {
        self.give.set(Some(pair.get));
        self.get.set(Some(pair.give));
        self.amount.update(|amount| {
            if let Some(amount) = amount {
                amount.side = amount.side.other();
            }
        });
    }

    /// An amount was typed, or chosen.
    pub fn enter(&self, side: Side, entry: Entry) {
        self.amount.set(Some(TypedAmount { side, entry }));
    }
}

/// What stands in the form before anything was typed: ten times the least that the direction takes, if it may be.
pub(super) fn example(direction: Option<&Direction>, give: &Asset) -> TypedAmount {
    let limits = direction.map(|d| d.limits).unwrap_or_default();
    let tenfold =
        |min: Amount| Ratio::of(Number::whole(10), Number::ONE)?.convert(min, give.unit, Rounding::Down).ok();
    let within = |amount: &Amount| limits.give_max.is_none_or(|max| amount.steps() <= max.steps());
    let amount = limits.give_min.and_then(|min| tenfold(min).filter(within).or(Some(min)));
    let text = amount.map_or_else(|| "100".to_owned(), |amount| amount.to_string());
    TypedAmount { side: Side::Give, entry: Entry::Canonical(text) }
}
