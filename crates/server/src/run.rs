//! From the command line's options to a server that listens, and to its end.

use crate::app::App;
use crate::clock::Moment;
use crate::idempotency::KEPT_HOURS;
use crate::loading;
use crate::options::{KeyFile, Options};
use crate::partners::{Partners, WeakKey};
use crate::router::router;
use crate::serve::serve;
use crate::store::Store;
use obmen_office::Fault;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;
use tokio::net::TcpListener;

/// How often what is old is forgotten.
const TIDY: Duration = Duration::from_secs(3600);

/// Why the server does not start or ends.
#[derive(Debug)]
pub enum StartError {
    /// The folder of offices cannot be read.
    Offices {
        /// The folder.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
    /// The folder of offices holds none.
    NoOffice {
        /// The folder.
        path: PathBuf,
    },
    /// Offices' files have faults: the office's folder and the fault.
    Faults(Vec<(PathBuf, Fault)>),
    /// The page is not there.
    Page {
        /// Where it should be.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
    /// A partner's key cannot be read.
    PartnerKey {
        /// Its file.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
    /// A partner's key is too short, or holds more than visible ASCII characters.
    WeakKey {
        /// Its file.
        path: PathBuf,
    },
    /// The database cannot be opened.
    Database(sqlx::Error),
    /// An office cannot be written as JSON.
    Json(serde_json::Error),
    /// The operating system gives no random bytes.
    NoRandomness,
    /// The address cannot be listened on.
    Listen(std::io::Error),
    /// The program cannot hear that it is told to stop.
    Signals(std::io::Error),
}

/// Serves until it is told to stop; `listening` is called with the address once there is one.
///
/// # Errors
/// [`StartError`].
pub async fn run(options: Options, listening: impl FnOnce(SocketAddr)) -> Result<(), StartError> {
    let store = Store::open(&options.database).await.map_err(StartError::Database)?;
    let listings = loading::offices(&options.offices)?;
    let app = App::new(listings, &options.dist, partners(&options)?, store.clone()).await?;
    let listener = TcpListener::bind((options.host, options.port)).await.map_err(StartError::Listen)?;
    let told = told_to_stop()?;
    listening(listener.local_addr().map_err(StartError::Listen)?);

    let following = tokio::spawn(loading::follow(app.0.offices.clone()));
    let tidying = tokio::spawn(tidy(app.clone()));
    let stopping = app.0.stopping.clone();
    let stop = async move {
        told.await;
        // Streams end by it; otherwise they would go on for ever.
        stopping.send_replace(true);
    };
    serve(listener, router(app), stop).await;
    following.abort();
    tidying.abort();
    store.close().await;
    Ok(())
}

/// The partners with the keys from their files, each less the line's end.
fn partners(options: &Options) -> Result<Partners, StartError> {
    let all = Partners::new(options.partners.clone());
    options.partner_keys.iter().try_fold(all, |partners, KeyFile { id, path }| {
        let unread = |error| StartError::PartnerKey { path: path.clone(), error };
        let key = std::fs::read_to_string(path).map_err(unread)?;
        partners.with_key(id, key.trim_end()).map_err(|WeakKey| StartError::WeakKey { path: path.clone() })
    })
}

/// SIGINT (Ctrl-C) or SIGTERM. They are listened for from the call on, not only once the future runs: a signal that came
/// in between would end the program as it stands.
#[cfg(unix)]
fn told_to_stop() -> Result<impl Future<Output = ()>, StartError> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt()).map_err(StartError::Signals)?;
    let mut terminate = signal(SignalKind::terminate()).map_err(StartError::Signals)?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
        tracing::info!("told to stop");
    })
}

/// Ctrl-C.
#[cfg(not(unix))]
fn told_to_stop() -> Result<impl Future<Output = ()>, StartError> {
    Ok(async {
        // Without a way to hear it, the program is ended from outside.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
        tracing::info!("told to stop");
    })
}

/// Forgets old idempotency keys and quiet senders, for as long as the program runs.
async fn tidy(app: App) {
    let mut beat = tokio::time::interval(TIDY);
    loop {
        beat.tick().await;
        app.0.limiter.tidy();
        match app.0.store.forget_keys(&Moment::now().minus_hours(KEPT_HOURS).rfc3339()).await {
            Ok(forgotten) => tracing::info!(forgotten, "idempotency keys tidied"),
            Err(error) => tracing::warn!(%error, "idempotency keys not tidied"),
        }
    }
}
