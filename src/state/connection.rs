//! What the browser tells of the world: its clock and its connection. Inputs.

use super::cell::Input;
use crate::browser;

/// The inputs.
#[derive(Clone, Copy)]
pub struct Connection {
    /// Milliseconds since 1970, renewed every half minute.
    pub now: Input<i64>,
    /// Whether there is a connection: as the browser believes, and as the last answer showed.
    pub online: Input<bool>,
}

impl Connection {
    /// Listens to the browser.
    #[must_use]
    pub fn new() -> Self {
        Self { now: browser::tick(), online: browser::watch_connection() }
    }

    /// The server answered, or it could not be reached. A browser believes in a connection that leads nowhere.
    pub fn heard(&self, reached: bool) {
        if self.online.get_untracked() != reached {
            self.online.set(reached);
        }
    }
}

impl Default for Connection {
    fn default() -> Self {
        Self::new()
    }
}
