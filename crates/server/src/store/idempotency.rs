//! Idempotency keys: which request each was first used for.

use super::{Inserted, Store};
use sqlx::sqlite::SqliteRow;
use sqlx::{FromRow, Row as _, SqliteConnection};

/// A key and the body it came with, both as lower-case hex of their SHA-256.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct KeyedBody {
    pub(crate) key_sha256: String,
    pub(crate) body_sha256: String,
}

/// What a key was used for before.
pub(crate) struct Earlier {
    pub(crate) body_sha256: String,
    pub(crate) id: String,
    pub(crate) quote: String,
    pub(crate) pay_before: Option<String>,
}

impl FromRow<'_, SqliteRow> for Earlier {
    fn from_row(row: &SqliteRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            body_sha256: row.try_get("body_sha256")?,
            id: row.try_get("id")?,
            quote: row.try_get("quote")?,
            pay_before: row.try_get("pay_before")?,
        })
    }
}

impl KeyedBody {
    pub(super) async fn insert(
        &self,
        application: &str,
        created_at: &str,
        connection: &mut SqliteConnection,
    ) -> Result<Inserted, sqlx::Error> {
        let done = sqlx::query(
            "INSERT INTO idempotency_keys (key_sha256, body_sha256, application, created_at) \
             VALUES ($1, $2, $3, $4) ON CONFLICT (key_sha256) DO NOTHING",
        )
        .bind(&self.key_sha256)
        .bind(&self.body_sha256)
        .bind(application)
        .bind(created_at)
        .execute(connection)
        .await?;
        Ok(if done.rows_affected() == 1 { Inserted::Yes } else { Inserted::KeyTaken })
    }
}

impl Store {
    /// What a key was used for before, if it was.
    ///
    /// # Errors
    /// What the database says.
    pub(crate) async fn earlier(&self, key_sha256: &str) -> Result<Option<Earlier>, sqlx::Error> {
        sqlx::query_as(
            "SELECT k.body_sha256, a.id, a.quote, a.pay_before \
             FROM idempotency_keys k JOIN applications a ON a.id = k.application WHERE k.key_sha256 = $1",
        )
        .bind(key_sha256)
        .fetch_optional(&self.pool)
        .await
    }

    /// Forgets keys first used before a moment (RFC 3339, UTC): how many.
    ///
    /// # Errors
    /// What the database says.
    pub(crate) async fn forget_keys(&self, before: &str) -> Result<u64, sqlx::Error> {
        let done = sqlx::query("DELETE FROM idempotency_keys WHERE created_at < $1").bind(before);
        done.execute(&self.pool).await.map(|done| done.rows_affected())
    }
}
