//! The key that secrets are made with: made once, kept with the data.

use super::Store;

const NAME: &str = "application-secrets";

impl Store {
    /// The stored key, in hex; `fresh` where there was none.
    ///
    /// # Errors
    /// What the database says.
    pub(crate) async fn server_key(&self, fresh: &str) -> Result<String, sqlx::Error> {
        sqlx::query("INSERT INTO server_keys (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING")
            .bind(NAME)
            .bind(fresh)
            .execute(&self.pool)
            .await?;
        sqlx::query_scalar("SELECT value FROM server_keys WHERE name = $1")
            .bind(NAME)
            .fetch_one(&self.pool)
            .await
    }
}
