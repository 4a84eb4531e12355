//! The page: reads the core and shows it. Signals are inputs; everything else is derived from them.
//!
//! The folders follow the flow: `api` and `url` bring what comes in, `state` holds the inputs and what the core makes
//! of them (direction → quote → details → scenarios → application), `view` shows it, `browser` is the only place
//! that talks to the browser's own objects.

#![expect(unreachable_pub, reason = "the component macro makes the properties of a private component public")]

pub mod api;
mod app;
mod browser;
pub mod state;
mod url;
mod view;

pub use app::{App, Shown, mount};
