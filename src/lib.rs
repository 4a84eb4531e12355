//! The page: reads the core and shows it. Signals are inputs; everything else is derived from them.
//!
//! The folders follow the flow: `api` and `url` bring what comes in, `state` holds the inputs and what the core makes
//! of them (direction → quote → details → scenarios → application), `view` shows it, `browser` is the only place
//! that talks to the browser's own objects.

pub mod api;
mod app;
#[cfg(feature = "bench")]
mod bench;
mod browser;
mod dom;
mod embed;
pub mod state;
mod url;
mod view;

pub use app::{Mounted, mount, mount_page};
pub use browser::parse;
