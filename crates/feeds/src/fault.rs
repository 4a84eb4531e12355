//! What is wrong with a feed, as data.

use core::fmt;

use crate::broken::Broken;

/// The most faults one parse reports; the last of them is then [`FaultKind::TooManyFaults`].
pub const MAX_FAULTS: usize = 1_000;

/// Characters of the feed that a fault quotes at most.
const MAX_FOUND_CHARS: usize = 80;

/// One fault of a feed: where, what, what was found and what is allowed there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Line of the faulty value or element, from 1.
    pub line: u32,
    /// Column on that line in characters (not bytes), from 1.
    pub column: u32,
    /// Elements down to the fault, items numbered from 1: `rates/item[3]/fromfee`.
    pub path: String,
    /// What is wrong.
    pub kind: FaultKind,
    /// The text found there, at most 80 characters of it; empty where something is missing.
    pub found: String,
    /// What may stand there.
    pub allowed: Allowed,
}

/// The kinds of fault.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultKind {
    /// The text is longer than [`crate::MAX_BYTES`], or has more than [`crate::MAX_NODES`] nodes.
    TooLarge,
    /// Not well-formed XML.
    Malformed(Broken),
    /// A document type declaration.
    Dtd,
    /// An entity other than the five of XML itself.
    Entity,
    /// The outermost element is another one (Premium Exchanger answers `<error>` in maintenance).
    WrongRoot,
    /// An office's rates where official rates must stand.
    NotOfficialRates,
    /// Official rates where an office's rates must stand.
    NotDirections,
    /// An element that may not stand here.
    UnexpectedElement,
    /// An attribute that may not stand here.
    UnexpectedAttribute,
    /// Text between elements, where only elements may stand.
    UnexpectedText,
    /// A required element or attribute is absent.
    Missing,
    /// A field given twice.
    DuplicateField {
        /// Line of the first one.
        first_line: u32,
    },
    /// The same from, to and city in two items.
    DuplicateDirection {
        /// Line of the first item.
        first_line: u32,
    },
    /// The same currency in two entries.
    DuplicateCurrency {
        /// Line of the first entry.
        first_line: u32,
    },
    /// Nothing where a value must stand.
    Empty,
    /// A comma inside a number.
    Comma,
    /// A `+` or `-` before a number.
    Sign,
    /// An exponent (`1e5`).
    Exponent,
    /// A decimal point without a digit on each side, or a second one.
    Point,
    /// A character that cannot stand in this value.
    Character(char),
    /// More digits than can be held exactly.
    TooPrecise,
    /// Zero where only a positive number has a meaning, or a percentage above 100.
    OutOfRange,
    /// Not a code of an asset or currency.
    Code,
    /// Something behind a number that is not a unit allowed there.
    Unit,
    /// Not a date of the calendar in this form.
    Date,
    /// More than [`MAX_FAULTS`] faults: the rest is not listed.
    TooManyFaults,
}

impl FaultKind {
    /// A stable name, the key under which the words for people are kept.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooLarge => "too-large",
            Self::Malformed(broken) => broken.code(),
            Self::Dtd => "dtd",
            Self::Entity => "entity",
            Self::WrongRoot => "wrong-root",
            Self::NotOfficialRates => "not-official-rates",
            Self::NotDirections => "not-directions",
            Self::UnexpectedElement => "unexpected-element",
            Self::UnexpectedAttribute => "unexpected-attribute",
            Self::UnexpectedText => "unexpected-text",
            Self::Missing => "missing",
            Self::DuplicateField { .. } => "duplicate-field",
            Self::DuplicateDirection { .. } => "duplicate-direction",
            Self::DuplicateCurrency { .. } => "duplicate-currency",
            Self::Empty => "empty",
            Self::Comma => "comma",
            Self::Sign => "sign",
            Self::Exponent => "exponent",
            Self::Point => "point",
            Self::Character(_) => "character",
            Self::TooPrecise => "too-precise",
            Self::OutOfRange => "out-of-range",
            Self::Code => "code",
            Self::Unit => "unit",
            Self::Date => "date",
            Self::TooManyFaults => "too-many-faults",
        }
    }

    /// The line of the earlier twin, for the kinds of duplicate.
    #[must_use]
    pub const fn first_line(&self) -> Option<u32> {
        match self {
            Self::DuplicateField { first_line }
            | Self::DuplicateDirection { first_line }
            | Self::DuplicateCurrency { first_line } => Some(*first_line),
            _ => None,
        }
    }
}

impl Fault {
    /// What may stand there, in the notation of the documentation: the tag that closes the open element, else
    /// [`Allowed::form`].
    #[must_use]
    pub fn allowed_form(&self) -> String {
        match &self.kind {
            FaultKind::Malformed(Broken::ClosingTag { open }) => format!("</{open}>"),
            _ => self.allowed.form(),
        }
    }
}

/// What may stand where a fault was found. [`Allowed::form`] writes it down without words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Allowed {
    /// Well-formed XML without a DTD.
    Xml,
    /// At most so many bytes, nodes or faults.
    AtMost(usize),
    /// One of these elements.
    Elements(&'static [&'static str]),
    /// One of these attributes.
    Attributes(&'static [&'static str]),
    /// Only one of its kind.
    Once,
    /// Elements, no text.
    NoText,
    /// Text, no elements.
    TextOnly,
    /// A non-negative decimal.
    Decimal,
    /// A decimal above zero.
    PositiveDecimal,
    /// A whole number from 1.
    PositiveInteger,
    /// A decimal with an optional unit.
    Quantity,
    /// Fixed parts and percentages up to 100, joined by a comma and a space.
    Fee,
    /// `abs` or `%`.
    FeeType,
    /// A code of an asset.
    AssetCode,
    /// A code of a currency.
    CurrencyCode,
    /// A day of the calendar.
    Date,
}

impl Allowed {
    /// The form in the notation of the documentation: nothing here needs translating.
    #[must_use]
    pub fn form(&self) -> String {
        match self {
            Self::Xml => "<?xml …".into(),
            Self::AtMost(limit) => format!("≤ {limit}"),
            Self::Elements(names) => format!("<{}>", names.join("> <")),
            Self::Attributes(names) => names.join("=\"…\" ") + "=\"…\"",
            Self::Once => "1×".into(),
            Self::NoText => "<…/>".into(),
            Self::TextOnly => "<…>…</…>".into(),
            Self::Decimal => "digits[.digits]".into(),
            Self::PositiveDecimal => "digits[.digits] > 0".into(),
            Self::PositiveInteger => "digits > 0".into(),
            Self::Quantity => "digits[.digits][ CODE]".into(),
            Self::Fee => "digits[.digits][ CODE | %][, …]".into(),
            Self::FeeType => "abs | %".into(),
            Self::AssetCode => "[A-Z0-9]{2,16}".into(),
            Self::CurrencyCode => "[A-Z]{3}".into(),
            Self::Date => "DD.MM.YYYY".into(),
        }
    }
}

/// One line for logs: `12:9 rates/item[2]/in comma "1,5" digits[.digits]`.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{} {} {}", self.line, self.column, self.path, self.kind.code())?;
        if let Some(first) = self.kind.first_line() {
            write!(f, " ({first})")?;
        }
        write!(f, " {:?} {}", self.found, self.allowed_form())
    }
}

impl core::error::Error for Fault {}

/// The faults gathered so far, bounded by [`MAX_FAULTS`].
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<Fault>);

impl Faults {
    /// Whether further faults are no longer listed.
    pub(crate) fn is_full(&self) -> bool {
        self.0.len() >= MAX_FAULTS
    }

    /// Adds a fault and shortens what it quotes; beyond the bound only says that there are more.
    pub(crate) fn push(&mut self, mut fault: Fault) {
        if self.is_full() {
            return;
        }
        if self.0.len() + 1 == MAX_FAULTS {
            fault.kind = FaultKind::TooManyFaults;
            fault.allowed = Allowed::AtMost(MAX_FAULTS);
        }
        if let Some((end, _)) = fault.found.char_indices().nth(MAX_FOUND_CHARS) {
            fault.found.truncate(end);
        }
        self.0.push(fault);
    }

    /// The value if nothing was wrong, else every fault in the order of the text.
    pub(crate) fn finish<T>(mut self, value: T) -> Result<T, Vec<Fault>> {
        if self.0.is_empty() {
            return Ok(value);
        }
        self.0.sort_by_key(|fault| (fault.line, fault.column));
        Err(self.0)
    }
}
