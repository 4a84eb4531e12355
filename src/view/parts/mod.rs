//! Small pieces that several views share.

mod announcer;
mod asks;
mod asset;
mod button;
mod clause;
mod copy_button;
mod figure;
mod icon;
mod outside;
mod said;

pub(crate) use announcer::{announced, announcer};
pub(crate) use asks::{asks, unloaded};
pub(crate) use asset::{asset_mark, asset_name, kind_word, local_name};
pub(crate) use button::{button, icon_button};
pub(crate) use clause::{PAGE_NOTE, clause_mark, clause_marks, clause_note};
pub(crate) use copy_button::copy_button;
pub(crate) use figure::{DASH, figure, money, two_decimals, unknown};
pub(crate) use icon::icon;
pub(crate) use outside::outside;
pub(crate) use said::said;
