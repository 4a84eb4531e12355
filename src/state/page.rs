//! All of the page's state, handed down to every view. `Copy`: it holds handles of signals only.

use super::{
    Application, Choice, Connection, Details, Markets, QuoteState, Scenarios, Speech, Theme, WhatIfInputs,
};
use leptos::prelude::*;
use obmen_words::Lang;

/// The state.
#[derive(Clone, Copy)]
pub struct Page {
    /// Office, assets, amount.
    pub choice: Choice,
    /// Offices and rates.
    pub markets: Markets,
    /// The quote.
    pub quote: QuoteState,
    /// What happened.
    pub what_if: WhatIfInputs,
    /// What the offer says of it.
    pub scenarios: Scenarios,
    /// Where to pay out and back.
    pub details: Details,
    /// The application and its sending.
    pub application: Application,
    /// The visitor's language.
    pub speech: Speech,
    /// Light or dark.
    pub theme: RwSignal<Theme>,
    /// Clock and connection.
    pub connection: Connection,
    /// The clause whose paraphrase was asked for.
    pub clause: RwSignal<String>,
}

impl Page {
    /// State that opens with a choice.
    #[must_use]
    pub fn new(choice: Choice, lang: Option<Lang>, theme: Theme, partner: Option<String>) -> Self {
        let markets = Markets::new(choice);
        let quote = QuoteState::new(choice, markets);
        let what_if = WhatIfInputs::default();
        let details = Details::new(markets);
        Self {
            choice,
            markets,
            quote,
            what_if,
            scenarios: Scenarios::new(markets, quote, what_if),
            details,
            application: Application::new(markets, quote, details, partner),
            speech: Speech::new(lang, markets),
            theme: RwSignal::new(theme),
            connection: Connection::new(),
            clause: RwSignal::new(String::new()),
        }
    }
}
