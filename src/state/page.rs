//! All of the page's state, handed down to every view.

use super::cell::Input;
use super::{
    Application, Choice, Connection, Details, Markets, QuoteState, Scenarios, Speech, Theme, WhatIfInputs,
};
use obmen_words::Lang;
use std::ops::Deref;

/// A handle of the page's state. One word, so that the hundreds of closures that hold it stay small; the state stays
/// as long as the document.
#[derive(Clone, Copy)]
pub struct Page(&'static PageState);

impl Deref for Page {
    type Target = PageState;

    fn deref(&self) -> &PageState {
        self.0
    }
}

/// The state.
pub struct PageState {
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
    pub theme: Input<Theme>,
    /// Clock and connection.
    pub connection: Connection,
    /// The clause whose paraphrase was asked for.
    pub clause: Input<String>,
}

impl Page {
    /// State that opens with a choice.
    #[must_use]
    pub fn new(choice: Choice, lang: Option<Lang>, theme: Theme, partner: Option<String>) -> Self {
        let markets = Markets::new(choice);
        let quote = QuoteState::new(choice, markets);
        let what_if = WhatIfInputs::default();
        let details = Details::new(markets);
        Self(Box::leak(Box::new(PageState {
            choice,
            markets,
            quote,
            what_if,
            scenarios: Scenarios::new(markets, quote, what_if),
            details,
            application: Application::new(markets, quote, details, partner),
            speech: Speech::new(lang, markets),
            theme: Input::new(theme),
            connection: Connection::new(),
            clause: Input::new(String::new()),
        })))
    }
}
