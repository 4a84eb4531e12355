//! What holds whatever was typed.

pub(crate) mod check;
pub(crate) mod uri;
