//! Small pieces that several views share.

mod announcer;
mod asset;
mod clause;
mod copy_button;
mod figure;
mod icon;

pub(crate) use announcer::Announcer;
pub(crate) use asset::{asset_mark, asset_name, kind_word, local_name};
pub(crate) use clause::{ClauseNote, PAGE_NOTE, clause_mark, clause_marks};
pub(crate) use copy_button::CopyButton;
pub(crate) use figure::{figure, money, two_decimals, unknown};
pub(crate) use icon::icon;
