//! Where applications are kept: SQLite inside the program. The SQL is what PostgreSQL takes too.

mod application;
mod idempotency;
mod location;
mod server_key;

pub(crate) use application::{NewApplication, Payee, RECEIVED, Stored};
pub(crate) use idempotency::KeyedBody;
pub use location::{Location, LocationError};

use sqlx::SqlitePool;
use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use std::time::Duration;

/// How long a writer waits for another before it gives up.
const BUSY: Duration = Duration::from_secs(5);
/// One writes at a time; the others read.
const CONNECTIONS: u32 = 8;

/// The database.
#[derive(Clone, Debug)]
pub struct Store {
    pool: SqlitePool,
}

/// Whether a row was new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Inserted {
    /// It was, and is on the disk.
    Yes,
    /// Its idempotency key was taken in the meantime: nothing was stored.
    KeyTaken,
}

impl Store {
    /// Opens the database, makes it where there is none, and brings its tables up to date.
    ///
    /// # Errors
    /// What the database says.
    pub async fn open(location: &Location) -> Result<Self, sqlx::Error> {
        location.prepare();
        let options = SqliteConnectOptions::new()
            .filename(location.path())
            .create_if_missing(true)
            .foreign_keys(true)
            .busy_timeout(BUSY)
            .journal_mode(SqliteJournalMode::Wal)
            // A row that was answered for with 201 outlives a crash of the program and of the machine.
            .synchronous(SqliteSynchronous::Full);
        let pool = SqlitePoolOptions::new().max_connections(CONNECTIONS).connect_with(options).await?;
        migrations().run(&pool).await?;
        Ok(Self { pool })
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// What the database says.
    pub(crate) async fn ping(&self) -> Result<(), sqlx::Error> {
        sqlx::query("SELECT 1").execute(&self.pool).await.map(|_| ())
    }

    /// Keeps an application and its idempotency key, both or neither.
    ///
    /// # Errors
    /// What the database says.
    pub(crate) async fn insert(
        &self,
        application: &NewApplication,
        keyed: &KeyedBody,
    ) -> Result<Inserted, sqlx::Error> {
        let mut transaction = self.pool.begin().await?;
        application.insert(&mut transaction).await?;
        let inserted = keyed.insert(&application.id, &application.created_at, &mut transaction).await?;
        match inserted {
            Inserted::Yes => transaction.commit().await?,
            Inserted::KeyTaken => transaction.rollback().await?,
        }
        Ok(inserted)
    }

    /// Closes every connection, so that what was written is in one file.
    pub(crate) async fn close(&self) {
        self.pool.close().await;
    }
}

fn migrations() -> Migrator {
    let all = [("applications", include_str!("../../migrations/0001_applications.sql"))];
    let migration = |(version, (name, sql)): (i64, (&'static str, &'static str))| {
        Migration::new(version, name.into(), MigrationType::Simple, sqlx::SqlStr::from_static(sql), false)
    };
    Migrator::with_migrations((1..).zip(all).map(migration).collect())
}
