use serde::{Deserialize, Serialize};

/// Whole seconds since 1970, as the visitor's device counts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(pub u32);

impl Moment {
    /// So many seconds later; what is beyond 2106 is 2106.
    #[must_use]
    pub const fn plus(self, seconds: u32) -> Self {
        Self(self.0.saturating_add(seconds))
    }
}
