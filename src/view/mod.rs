//! What is seen, in the order of the flow: header, exchange, ledger, what if, details, application, footer.

mod application;
mod details;
mod exchange;
mod footer;
mod head;
mod ledger;
mod loading;
mod parts;
mod what_if;

pub(crate) use application::Sending;
pub(crate) use details::DetailsCard;
pub(crate) use exchange::{Exchange, Picker};
pub(crate) use footer::Footer;
pub(crate) use head::{Banners, Header};
pub(crate) use ledger::Ledger;
pub(crate) use loading::{NoTexts, Skeleton};
pub(crate) use parts::{Announcer, ClauseNote};
pub(crate) use what_if::WhatIfPanel;
