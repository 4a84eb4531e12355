//! The row of an application.

use super::Store;
use obmen_details::Checked;
use serde::Serialize;
use sqlx::sqlite::SqliteRow;
use sqlx::{FromRow, Row as _, SqliteConnection};

/// A row to be. Every figure is canonical text. It has no `Debug`: it holds what is about persons.
pub(crate) struct NewApplication {
    /// UUID version 7.
    pub(crate) id: String,
    /// RFC 3339, UTC.
    pub(crate) created_at: String,
    pub(crate) office: String,
    pub(crate) give: String,
    pub(crate) get: String,
    pub(crate) send: String,
    pub(crate) receive: String,
    pub(crate) rate_in: String,
    pub(crate) rate_out: String,
    pub(crate) rate_as_of: Option<String>,
    pub(crate) offer_version: String,
    /// JSON.
    pub(crate) consents: String,
    /// JSON of a [`Payee`].
    pub(crate) recipient: Option<String>,
    /// JSON of a [`Payee`].
    pub(crate) refund: Option<String>,
    pub(crate) email: String,
    pub(crate) territory: Option<String>,
    pub(crate) partner: Option<String>,
    /// JSON, as answered.
    pub(crate) quote: String,
    /// RFC 3339, UTC.
    pub(crate) pay_before: Option<String>,
    pub(crate) secret_sha256: String,
}

/// Checked details as they are stored.
#[derive(Serialize)]
pub(crate) struct Payee<'a> {
    network: &'a str,
    details: &'a str,
    memo: Option<&'a str>,
    memo_kind: Option<&'a str>,
}

impl<'a> From<&'a Checked> for Payee<'a> {
    fn from(checked: &'a Checked) -> Self {
        let memo = checked.memo();
        Self {
            network: checked.network().symbol(),
            details: checked.details(),
            memo: memo.map(|memo| memo.value.as_str()),
            memo_kind: memo.map(|memo| memo.kind.as_str()),
        }
    }
}

/// What is told of a stored application: nothing about a person.
pub(crate) struct Stored {
    pub(crate) id: String,
    pub(crate) status: String,
    pub(crate) created_at: String,
    pub(crate) quote: String,
    pub(crate) pay_before: Option<String>,
    pub(crate) secret_sha256: String,
}

impl FromRow<'_, SqliteRow> for Stored {
    fn from_row(row: &SqliteRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            status: row.try_get("status")?,
            created_at: row.try_get("created_at")?,
            quote: row.try_get("quote")?,
            pay_before: row.try_get("pay_before")?,
            secret_sha256: row.try_get("secret_sha256")?,
        })
    }
}

/// What a new application's status is.
pub(crate) const RECEIVED: &str = "received";

impl NewApplication {
    pub(super) async fn insert(&self, connection: &mut SqliteConnection) -> Result<(), sqlx::Error> {
        sqlx::query(
            "INSERT INTO applications (id, created_at, status, office, give, get, send, receive, rate_in, rate_out, \
             rate_as_of, offer_version, consents, recipient, refund, email, territory, partner, quote, pay_before, \
             secret_sha256) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)",
        )
        .bind(&self.id)
        .bind(&self.created_at)
        .bind(RECEIVED)
        .bind(&self.office)
        .bind(&self.give)
        .bind(&self.get)
        .bind(&self.send)
        .bind(&self.receive)
        .bind(&self.rate_in)
        .bind(&self.rate_out)
        .bind(&self.rate_as_of)
        .bind(&self.offer_version)
        .bind(&self.consents)
        .bind(&self.recipient)
        .bind(&self.refund)
        .bind(&self.email)
        .bind(&self.territory)
        .bind(&self.partner)
        .bind(&self.quote)
        .bind(&self.pay_before)
        .bind(&self.secret_sha256)
        .execute(connection)
        .await
        .map(|_| ())
    }
}

impl Store {
    /// The application of an id.
    ///
    /// # Errors
    /// What the database says.
    pub(crate) async fn application(&self, id: &str) -> Result<Option<Stored>, sqlx::Error> {
        sqlx::query_as(
            "SELECT id, status, created_at, quote, pay_before, secret_sha256 FROM applications WHERE id = $1",
        )
        .bind(id)
        .fetch_optional(&self.pool)
        .await
    }
}
