//! One table: every key must be known, and every value is read even where another is faulty.

use super::Reader;
use crate::fault::FaultKind;
use core::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A value and the byte offset it stands at.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spot<T> {
    pub(crate) value: T,
    pub(crate) at: usize,
}

/// A table with the place it stands at.
pub(crate) struct Table<'d> {
    entries: &'d DeTable<'d>,
    /// Where a fault of the whole table points.
    pub(crate) at: usize,
    /// `rule[3]`; empty for the whole file.
    pub(crate) place: String,
}

impl<'d> Table<'d> {
    /// The whole file.
    pub(crate) fn root(root: &'d Spanned<DeTable<'d>>) -> Self {
        Self { entries: root.get_ref(), at: 0, place: String::new() }
    }

    /// Notes every key that is not one of `allowed`.
    pub(crate) fn check_keys(&self, reader: &mut Reader<'_>, allowed: &[&'static str]) {
        for key in self.entries.keys().filter(|key| !allowed.contains(&key.get_ref().as_ref())) {
            let name = key.get_ref().to_string();
            let place = self.place_of(&name);
            reader.fault(key.span().start, &place, FaultKind::UnknownKey(name, allowed.to_vec()));
        }
    }

    /// `rule[3].outcome`
    pub(crate) fn place_of(&self, key: &str) -> String {
        if self.place.is_empty() { key.to_owned() } else { format!("{}.{key}", self.place) }
    }

    /// Notes a fault at the value of a key, or at the table where the key is absent.
    pub(crate) fn fault(&self, reader: &mut Reader<'_>, key: &str, kind: FaultKind) {
        let at = self.entries.get(key).map_or(self.at, |value| value.span().start);
        reader.fault(at, &self.place_of(key), kind);
    }

    /// Whether a key is given.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.entries.get(key).is_some()
    }

    /// The keys with their texts, each at its own place.
    pub(crate) fn texts(&self, reader: &mut Reader<'_>) -> Vec<(Spot<String>, String)> {
        let mut texts = Vec::new();
        for (key, value) in self.entries {
            let name = key.get_ref().to_string();
            if let Some(text) = read(reader, value, &self.place_of(&name), super::text) {
                texts.push((Spot { value: name, at: key.span().start }, text.value));
            }
        }
        texts
    }

    /// A key that must be given.
    pub(crate) fn required<T>(
        &self,
        reader: &mut Reader<'_>,
        key: &'static str,
        with: impl FnOnce(&DeValue<'_>) -> Result<T, FaultKind>,
    ) -> Option<Spot<T>> {
        if self.entries.get(key).is_none() {
            self.fault(reader, key, FaultKind::MissingKey(key));
        }
        self.optional(reader, key, with)
    }

    /// A key that may be left out.
    pub(crate) fn optional<T>(
        &self,
        reader: &mut Reader<'_>,
        key: &str,
        with: impl FnOnce(&DeValue<'_>) -> Result<T, FaultKind>,
    ) -> Option<Spot<T>> {
        let value = self.entries.get(key)?;
        read(reader, value, &self.place_of(key), with)
    }

    /// An array whose elements are read one by one; empty where the key is left out.
    pub(crate) fn list<T>(
        &self,
        reader: &mut Reader<'_>,
        key: &str,
        with: impl Fn(&DeValue<'_>) -> Result<T, FaultKind>,
    ) -> Vec<Spot<T>> {
        let place = self.place_of(key);
        let mut list = Vec::new();
        for (number, value) in self.elements(reader, key).iter().enumerate() {
            list.extend(read(reader, value, &format!("{place}[{}]", number + 1), &with));
        }
        list
    }

    /// As [`Self::list`], of a key that must be given.
    pub(crate) fn required_list<T>(
        &self,
        reader: &mut Reader<'_>,
        key: &'static str,
        with: impl Fn(&DeValue<'_>) -> Result<T, FaultKind>,
    ) -> Vec<Spot<T>> {
        if self.entries.get(key).is_none() {
            self.fault(reader, key, FaultKind::MissingKey(key));
        }
        self.list(reader, key, with)
    }

    /// A table inside this one.
    pub(crate) fn table(&self, reader: &mut Reader<'_>, key: &str) -> Option<Self> {
        let value = self.entries.get(key)?;
        inner(reader, value, self.place_of(key))
    }

    /// The tables of an array (`[[rule]]`).
    pub(crate) fn tables(&self, reader: &mut Reader<'_>, key: &str) -> Vec<Self> {
        let place = self.place_of(key);
        let numbered = self.elements(reader, key).iter().enumerate();
        numbered.filter_map(|(at, value)| inner(reader, value, format!("{place}[{}]", at + 1))).collect()
    }

    fn elements(&self, reader: &mut Reader<'_>, key: &str) -> &'d [Spanned<DeValue<'d>>] {
        match self.entries.get(key).map(|value| (value, value.get_ref())) {
            None => &[],
            Some((_, DeValue::Array(elements))) => elements,
            Some((value, other)) => {
                reader.fault(value.span().start, &self.place_of(key), wrong_type(other, "array"));
                &[]
            }
        }
    }
}

fn inner<'d>(reader: &mut Reader<'_>, value: &'d Spanned<DeValue<'d>>, place: String) -> Option<Table<'d>> {
    let Range { start, .. } = value.span();
    match value.get_ref() {
        DeValue::Table(entries) => Some(Table { entries, at: start, place }),
        other => {
            reader.fault(start, &place, wrong_type(other, "table"));
            None
        }
    }
}

fn read<T>(
    reader: &mut Reader<'_>,
    value: &Spanned<DeValue<'_>>,
    place: &str,
    with: impl FnOnce(&DeValue<'_>) -> Result<T, FaultKind>,
) -> Option<Spot<T>> {
    let at = value.span().start;
    match with(value.get_ref()) {
        Ok(value) => Some(Spot { value, at }),
        Err(kind) => {
            reader.fault(at, place, kind);
            None
        }
    }
}

/// The fault of a value whose type is not `allowed`.
pub(crate) fn wrong_type(found: &DeValue<'_>, allowed: &'static str) -> FaultKind {
    let found = match found {
        DeValue::String(_) => "string",
        DeValue::Integer(_) => "integer",
        DeValue::Float(_) => "float",
        DeValue::Boolean(_) => "boolean",
        DeValue::Datetime(_) => "datetime",
        DeValue::Array(_) => "array",
        DeValue::Table(_) => "table",
    };
    FaultKind::WrongType { found, allowed }
}
