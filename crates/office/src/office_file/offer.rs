//! `[offer]`: the text that a consent names.

use crate::toml_file::{Reader, Table, date, https, sha256};
use obmen_exchange::Offer;

pub(super) fn read(reader: &mut Reader<'_>, table: &Table<'_>) -> Option<Offer> {
    table.check_keys(reader, &["url", "read_on", "sha256"]);
    let url = table.required(reader, "url", https);
    let read_on = table.required(reader, "read_on", date);
    let sha256 = table.required(reader, "sha256", sha256);
    Some(Offer { url: url?.value, read_on: read_on?.value, sha256: sha256?.value })
}
