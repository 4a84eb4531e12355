//! What the browser tells of the world: its clock and its connection. Inputs.

use super::cell::Input;
use crate::browser;

/// The inputs.
#[derive(Clone, Copy)]
pub struct Connection {
    /// Milliseconds since 1970, renewed every half minute.
    pub now: Input<i64>,
    /// Whether the browser believes it has a connection.
    pub online: Input<bool>,
}

impl Connection {
    /// Listens to the browser.
    #[must_use]
    pub fn new() -> Self {
        Self { now: browser::tick(), online: browser::watch_connection() }
    }
}

impl Default for Connection {
    fn default() -> Self {
        Self::new()
    }
}
