//! What the network brought: offices and their rates. Inputs; what is in force follows from the choice.

use super::Pair;
use super::cell::{Derived, Input};
use super::choice::Choice;
use crate::api::{Fault, OfficeEntry};
use obmen_exchange::{Asset, Direction, Market, RateSheet};
use std::sync::Arc;

/// Something that is fetched.
#[derive(Clone, Debug)]
pub enum Loaded<T> {
    /// Under way.
    Waiting,
    /// Here.
    Ready(T),
    /// Did not come.
    Failed(Fault),
}

impl<T> Loaded<T> {
    /// What came.
    pub fn ready(&self) -> Option<&T> {
        match self {
            Self::Ready(value) => Some(value),
            Self::Waiting | Self::Failed(_) => None,
        }
    }

    /// Why it did not come.
    fn failed(&self) -> Option<Fault> {
        match self {
            Self::Failed(fault) => Some(*fault),
            Self::Waiting | Self::Ready(_) => None,
        }
    }
}

/// The office in force, with its rates.
#[derive(Clone, Debug)]
pub struct Bound {
    /// The office.
    pub entry: Arc<OfficeEntry>,
    /// Its rates.
    pub sheet: Arc<RateSheet>,
}

impl Bound {
    /// What quotes are reckoned from.
    #[must_use]
    pub fn market(&self) -> Market<'_> {
        self.entry.market(&self.sheet)
    }

    /// Both assets of a pair.
    #[must_use]
    pub fn assets(&self, pair: Pair) -> Option<(&Asset, &Asset)> {
        Some((self.entry.office.asset(pair.give)?, self.entry.office.asset(pair.get)?))
    }

    /// The direction of a pair.
    #[must_use]
    pub fn direction(&self, pair: Pair) -> Option<&Direction> {
        self.sheet.direction(pair.give, pair.get)
    }
}

/// Rates by office.
type Sheets = Vec<(String, Loaded<Arc<RateSheet>>)>;

/// What was fetched, and what of it is in force.
#[derive(Clone, Copy)]
pub struct Markets {
    /// Every office, with texts in the chosen language.
    pub offices: Input<Loaded<Vec<Arc<OfficeEntry>>>>,
    /// Rates of the offices asked for so far.
    pub sheets: Input<Sheets>,
    /// Raised to fetch again.
    pub again: Input<u32>,
    /// The office in force.
    pub entry: Derived<Option<Arc<OfficeEntry>>>,
    /// With its rates.
    pub bound: Derived<Option<Bound>>,
    /// The pair in force.
    pub pair: Derived<Option<Pair>>,
}

impl Markets {
    /// Derives what is in force from what was fetched and chosen.
    #[must_use]
    pub fn new(choice: Choice) -> Self {
        let offices = Input::new(Loaded::Waiting);
        let sheets: Input<Sheets> = Input::new(Vec::new());
        // The same data is what came at the same time.
        let same_entry = |one: &Option<Arc<OfficeEntry>>, other: &Option<Arc<OfficeEntry>>| match (one, other)
        {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            (one, other) => one.is_none() && other.is_none(),
        };
        let entry = Derived::by(same_entry, move || {
            offices.with(|offices: &Loaded<Vec<Arc<OfficeEntry>>>| {
                let all = offices.ready()?;
                let chosen = choice.office.get();
                let is_chosen =
                    |entry: &&Arc<OfficeEntry>| chosen.as_ref().is_some_and(|id| *id == entry.office.id);
                all.iter().find(is_chosen).or_else(|| all.first()).cloned()
            })
        });
        let bound = Derived::always(move || {
            let entry = entry.get()?;
            let sheet =
                sheets.with(|sheets| sheet(sheets, &entry.office.id).and_then(|s| s.ready().cloned()))?;
            Some(Bound { entry, sheet })
        });
        let pair = Derived::new(move || bound.with(|bound| choice.pair(bound.as_ref()?)));
        Self { offices, sheets, again: Input::new(0), entry, bound, pair }
    }

    /// Why offices, or the rates of the one in force, could not be had.
    #[must_use]
    pub fn fault(&self) -> Option<Fault> {
        if let Some(fault) = self.offices.with(Loaded::failed) {
            return Some(fault);
        }
        let id = self.entry.with(|entry| entry.as_ref().map(|e| e.office.id.clone()))?;
        self.sheets.with(|sheets| match sheet(sheets, &id) {
            Some(loaded) => loaded.failed(),
            None => None,
        })
    }

    /// Rates came, or did not. Old rates are kept where new ones fail to come: their age is shown.
    pub fn put_rates(&self, office: &str, rates: Result<Arc<RateSheet>, Fault>) {
        self.sheets.update(|sheets| {
            let place = sheets.iter_mut().find(|(id, _)| id == office).map(|(_, loaded)| loaded);
            match (place, rates) {
                (Some(Loaded::Ready(_)), Err(_)) => {}
                (Some(place), rates) => *place = loaded(rates),
                (None, rates) => sheets.push((office.to_owned(), loaded(rates))),
            }
        });
    }
}

fn loaded<T>(result: Result<T, Fault>) -> Loaded<T> {
    match result {
        Ok(value) => Loaded::Ready(value),
        Err(fault) => Loaded::Failed(fault),
    }
}

fn sheet<'a>(sheets: &'a Sheets, office: &str) -> Option<&'a Loaded<Arc<RateSheet>>> {
    sheets.iter().find(|(id, _)| id == office).map(|(_, loaded)| loaded)
}
