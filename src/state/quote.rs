//! What the core makes of the choice: one quote, owned, so that views only read it.

use super::cell::Derived;
use super::choice::example;
use super::{Bound, Choice, Entry, Markets, Pair, Read, Side, Speech, TypedAmount};
use obmen_exchange::{
    Amount, AmountError, Asset, Fixing, ImpliedCommission, Limits, Number, Percent, Problem, Quote, Rate,
    StageClauses, TierDrop, Wanted,
};

/// A quote's figures. What is not known is `None`.
#[derive(Clone, Debug)]
pub struct QuoteFigures {
    /// The asset given.
    pub give: Asset,
    /// The asset got.
    pub get: Asset,
    /// What leaves the visitor.
    pub send: Option<Amount>,
    /// On top of what is exchanged.
    pub give_fee: Option<Amount>,
    /// What is exchanged.
    pub exchanged: Option<Amount>,
    /// The rate.
    pub rate: Option<Rate>,
    /// Before the get-side fee.
    pub converted: Option<Amount>,
    /// Taken from what was converted.
    pub get_fee: Option<Amount>,
    /// What the visitor receives.
    pub receive: Option<Amount>,
    /// `send` in US dollars.
    pub send_usd: Option<Number>,
    /// `receive` in US dollars.
    pub receive_usd: Option<Number>,
    /// Against the official rates.
    pub commission: Option<ImpliedCommission>,
    /// A tier's border where less gives more.
    pub tier_drop: Option<TierDrop>,
    /// What is out of bounds.
    pub problems: Vec<Problem>,
    /// The direction's bounds.
    pub limits: Limits,
    /// When the rate is fixed.
    pub fixing: Fixing,
    /// Up to which jump a rate fixed at the application holds.
    pub max_jump: Option<Percent>,
    /// BestChange's code of the city, for cash.
    pub city: Option<String>,
    /// Minutes to pay.
    pub window: Option<u32>,
    /// The feed's labels.
    pub labels: Vec<String>,
    /// The clauses of the stages.
    pub clauses: StageClauses,
    /// Whether the office has this direction.
    pub has_direction: bool,
}

impl QuoteFigures {
    fn of(quote: &Quote<'_>, clauses: &StageClauses) -> Self {
        let direction = quote.direction;
        Self {
            give: quote.give.clone(),
            get: quote.get.clone(),
            send: quote.send,
            give_fee: quote.give_fee,
            exchanged: quote.exchanged,
            rate: quote.rate,
            converted: quote.converted,
            get_fee: quote.get_fee,
            receive: quote.receive,
            send_usd: quote.send_usd(),
            receive_usd: quote.receive_usd(),
            commission: quote.implied_commission,
            tier_drop: quote.tier_drop,
            problems: quote.problems.clone(),
            limits: quote.limits(),
            fixing: direction.map(|d| d.fixing).unwrap_or_default(),
            max_jump: direction.and_then(|d| d.max_jump),
            city: direction.and_then(|d| d.city.clone()),
            window: direction.and_then(|d| d.payment_window),
            labels: direction.map(|d| d.labels.clone()).unwrap_or_default(),
            clauses: clauses.clone(),
            has_direction: direction.is_some(),
        }
    }

    /// The amount at an end.
    #[must_use]
    pub fn amount(&self, side: Side) -> Option<Amount> {
        match side {
            Side::Give => self.send,
            Side::Get => self.receive,
        }
    }

    /// The asset at an end.
    #[must_use]
    pub fn asset(&self, side: Side) -> &Asset {
        match side {
            Side::Give => &self.give,
            Side::Get => &self.get,
        }
    }
}

/// The typed amount, what it reads as, and the quote.
#[derive(Clone, Copy)]
pub struct QuoteState {
    /// What stands in the form: typed, or an example.
    pub typed: Derived<Option<TypedAmount>>,
    /// What it reads as.
    pub read: Derived<Read>,
    /// The quote.
    pub figures: Derived<Option<QuoteFigures>>,
}

impl QuoteState {
    /// Derives the quote.
    #[must_use]
    pub fn new(choice: Choice, markets: Markets) -> Self {
        let typed = Derived::new(move || {
            let (Some(bound), Some(pair)) = (markets.bound.get(), markets.pair.get()) else {
                return choice.amount.get();
            };
            let example = || Some(example(bound.direction(pair), bound.entry.office.asset(pair.give)?));
            choice.amount_of(pair).or_else(example)
        });
        let read = Derived::new(move || typed.with(|t| t.as_ref().map_or(Read::Empty, |t| t.entry.read())));
        // Reckoning anew costs less than comparing.
        let figures = Derived::always(move || {
            let (bound, pair) = (markets.bound.get()?, markets.pair.get()?);
            let wanted = typed.with(|t| Some(wanted(&bound, pair, t.as_ref()?.side, &read.get())))?;
            with_quote(&bound, pair, wanted, |quote| {
                QuoteFigures::of(quote, &bound.entry.office.terms.stages)
            })
        });
        Self { typed, read, figures }
    }

    /// What stands in the field of an end: as typed, or as reckoned.
    #[must_use]
    pub fn text(&self, side: Side, speech: Speech) -> String {
        self.typed.with(|typed| match typed {
            Some(TypedAmount { side: at, entry }) if *at == side => match entry {
                Entry::Typed(text) => text.clone(),
                Entry::Canonical(text) => speech.in_field(text, 0),
            },
            _ => self.figures.with(|f| {
                f.as_ref()
                    .and_then(|f| f.amount(side))
                    .map_or_else(String::new, |a| speech.in_field(&a.to_string(), a.unit().scale()))
            }),
        })
    }
}

/// What is wanted, and whether the core's own complaint about it is to be dropped, since the field says it better.
pub(super) struct Asked {
    wanted: Wanted,
    silent: bool,
}

pub(super) fn wanted(bound: &Bound, pair: Pair, side: Side, read: &Read) -> Asked {
    let nothing = AmountError::NotANumber(obmen_exchange::money::NumberError::Empty);
    let unit = bound.entry.office.asset(pair.at(side)).map(|asset| asset.unit);
    match (unit.and_then(|unit| read.amount(unit)), side) {
        (Some(Ok(amount)), Side::Give) => Asked { wanted: Wanted::Send(amount), silent: false },
        (Some(Ok(amount)), Side::Get) => Asked { wanted: Wanted::Receive(amount), silent: false },
        (Some(Err(error)), side) => Asked { wanted: Wanted::Faulty(side.field(), error), silent: false },
        (None, side) => Asked { wanted: Wanted::Faulty(side.field(), nothing), silent: true },
    }
}

pub(super) fn with_quote<T>(
    bound: &Bound,
    pair: Pair,
    asked: Asked,
    read: impl FnOnce(&Quote<'_>) -> T,
) -> Option<T> {
    let (give, get) = bound.assets(pair)?;
    let mut quote = bound.market().quote(give, get, asked.wanted);
    if asked.silent {
        quote.problems.retain(|problem| !matches!(problem, Problem::Zero(_)));
    }
    Some(read(&quote))
}
