//! What every handler shares.

use crate::idempotency::InFlight;
use crate::limiter::Limiter;
use crate::metrics::Metrics;
use crate::offices::{Listing, Offices};
use crate::page::Page;
use crate::partners::Partners;
use crate::run::StartError;
use crate::secret::{self, Secrets};
use crate::store::Store;
use std::path::Path;
use std::sync::Arc;
use tokio::sync::watch;

/// The state of the server. Cheap to clone.
#[derive(Clone)]
pub struct App(pub(crate) Arc<Parts>);

/// Its parts.
pub(crate) struct Parts {
    pub(crate) offices: Arc<Offices>,
    pub(crate) page: Page,
    pub(crate) partners: Partners,
    pub(crate) store: Store,
    pub(crate) secrets: Secrets,
    pub(crate) in_flight: InFlight,
    pub(crate) limiter: Limiter,
    pub(crate) metrics: Arc<Metrics>,
    /// Turns true when the server stops, so that streams end.
    pub(crate) stopping: watch::Sender<bool>,
}

impl App {
    /// A server of these offices, with the page built in `dist` and an open database.
    ///
    /// # Errors
    /// Where the page cannot be read, the database does not answer, or there is no randomness.
    pub async fn new(
        listings: Vec<Listing>,
        dist: &Path,
        partners: Partners,
        store: Store,
    ) -> Result<Self, StartError> {
        let fresh = secret::random_key().map_err(|_| StartError::NoRandomness)?;
        let server_key = store.server_key(&fresh).await.map_err(StartError::Database)?;
        let page = |error| StartError::Page { path: dist.to_owned(), error };
        Ok(Self(Arc::new(Parts {
            offices: Arc::new(Offices::new(listings).map_err(StartError::Json)?),
            page: Page::read(dist, &partners).map_err(page)?,
            partners,
            store,
            secrets: Secrets::new(&server_key).map_err(|_| StartError::NoRandomness)?,
            in_flight: InFlight::default(),
            limiter: Limiter::new(),
            metrics: Arc::default(),
            stopping: watch::Sender::new(false),
        })))
    }

    /// Quotes from other rates from now on, as if the office's file had changed. Whether there is such an office.
    pub fn set_rates(&self, office: &str, rates: obmen_exchange::RateSheet) -> bool {
        self.0.offices.find(office).is_some_and(|served| served.replace(rates).is_ok())
    }
}
