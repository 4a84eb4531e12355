//! What is wrong with an office's files, as data. The words are in `locales/*/lint.json`.

/// One fault: where, what, what was found and what is allowed there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file, relative to the office's folder; a feed given apart goes by the name it was given.
    pub file: String,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1; `None` where the whole file is meant.
    pub column: Option<u32>,
    /// Down to the fault: `rule[3].outcome`, `rates/item[2]/in`; empty for the whole file.
    pub place: String,
    /// What is wrong.
    pub kind: FaultKind,
}

/// The kinds of fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// No folder stands where an office's folder was named: the path as it was given.
    NotFolder(String),
    /// A file that every office has is absent.
    MissingFile,
    /// A file cannot be read; the system's own name of the reason.
    Unreadable(std::io::ErrorKind),
    /// Not UTF-8.
    NotUtf8,
    /// Not TOML: what stands there, and the parser's note on what it expected.
    Syntax(String, String),
    /// An array of TOML that is not closed before the next key or table: the line it begins on.
    UnclosedArray(String),
    /// A key given twice in one table.
    DuplicateKey(String),
    /// A key that has no meaning here, and those that have.
    UnknownKey(String, Vec<&'static str>),
    /// A key that must be given.
    MissingKey(&'static str),
    /// A value of another type than is allowed.
    WrongType {
        /// TOML's name of the type found.
        found: &'static str,
        /// TOML's name of the type allowed.
        allowed: &'static str,
    },
    /// Nothing where something must stand.
    Empty,
    /// None of the words that are allowed.
    UnknownValue(String, &'static [&'static str]),
    /// A text that has not the form its key asks for.
    Form(String, Form),
    /// A number out of its range, and the range.
    Range(String, &'static str),
    /// An asset that `assets.toml` does not name.
    UnknownAsset(String),
    /// A unit that is neither an asset nor a currency known to the office.
    UnknownUnit(String),
    /// A unit that nothing converts into the side's asset, so that a limit cannot be kept.
    Inconvertible(String),
    /// A currency that no asset of the office has, and those that its assets have.
    UnusedCurrency(String, Vec<String>),
    /// An asset that would be exchanged for itself.
    SameAsset(String),
    /// A minimum above its maximum: both as the feed gives them.
    MinimumAboveMaximum(String, String),
    /// A tier that takes amounts of an earlier one, and that earlier one, as `least…most`.
    OverlappingSteps(String, String),
    /// A symbol that the details validator does not know, or no kind of details for this kind of asset.
    UnknownNetwork(String),
    /// A memo where none of the asset's networks has one.
    MemoWithoutNetwork(String),
    /// An amount with more decimals than its asset has.
    TooManyDecimals(String, u8),
    /// Something given a second time; the line of the first.
    Duplicate(String, u32),
    /// A direction of `office.toml` that the feed does not name.
    DirectionNotInFeed(String),
    /// A scenario without a rule.
    NoRule(&'static str),
    /// A rule that states something and cites no clause.
    NoClause,
    /// Clauses or alternatives out of the order of the offer's text: this one, after that one.
    ClauseOrder(String, String),
    /// A text that people would look for: its key.
    MissingText(String),
    /// A text that nothing refers to.
    TextForNothing(String),
    /// A fault of a rate feed or of a file of official rates.
    Feed(obmen_feeds::Fault),
}

/// Forms of texts, in the notation of the documentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A non-negative decimal.
    Number,
    /// An asset's code or a currency.
    Code,
    /// A name used in files and requests.
    Id,
    /// A clause's number.
    Clause,
    /// A day.
    Date,
    /// A moment.
    Time,
    /// SHA-256, lower case.
    Sha256,
    /// An address of a public page.
    Url,
    /// A country of ISO 3166-1, or a name of the office's own.
    Territory,
    /// A language's code.
    Language,
}

impl Form {
    /// The form, without words.
    #[must_use]
    pub const fn notation(self) -> &'static str {
        match self {
            Self::Number => "\"digits[.digits]\"",
            Self::Code => "[A-Z0-9]{2,16}",
            Self::Id => "[a-z0-9-]+",
            Self::Clause => "5.2",
            Self::Date => "YYYY-MM-DD",
            Self::Time => "YYYY-MM-DDTHH:MM:SSZ",
            Self::Sha256 => "[0-9a-f]{64}",
            Self::Url => "https://…",
            Self::Territory => "ISO 3166-1 alpha-2 | [a-z-]{3,}",
            Self::Language => "[a-z]{2}.toml",
        }
    }

    const fn code(self) -> &'static str {
        match self {
            Self::Number => "bad-number",
            Self::Code => "bad-code",
            Self::Id => "bad-id",
            Self::Clause => "bad-clause",
            Self::Date => "bad-date",
            Self::Time => "bad-time",
            Self::Sha256 => "bad-sha256",
            Self::Url => "bad-url",
            Self::Territory => "bad-territory",
            Self::Language => "bad-language",
        }
    }
}

impl Fault {
    /// Whether the office can be served in spite of it: a feed may leave a direction out for a while.
    #[must_use]
    pub const fn is_advice(&self) -> bool {
        matches!(self.kind, FaultKind::DirectionNotInFeed(_))
    }

    /// A stable name: the words stand under `lint.<code>`. A feed's fault goes by the feed parser's own name.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match &self.kind {
            FaultKind::NotFolder(_) => "not-folder",
            FaultKind::MissingFile => "missing-file",
            FaultKind::Unreadable(_) => "unreadable",
            FaultKind::NotUtf8 => "not-utf8",
            FaultKind::Syntax(..) => "syntax",
            FaultKind::UnclosedArray(_) => "unclosed-array",
            FaultKind::DuplicateKey(_) => "duplicate-key",
            FaultKind::UnknownKey(..) => "unknown-key",
            FaultKind::MissingKey(_) => "missing-key",
            FaultKind::WrongType { .. } => "wrong-type",
            FaultKind::Empty => "empty",
            FaultKind::UnknownValue(..) => "unknown-value",
            FaultKind::Form(_, form) => form.code(),
            FaultKind::Range(..) => "out-of-range",
            FaultKind::UnknownAsset(_) => "unknown-asset",
            FaultKind::UnknownUnit(_) => "unknown-unit",
            FaultKind::Inconvertible(_) => "inconvertible",
            FaultKind::UnusedCurrency(..) => "unused-currency",
            FaultKind::SameAsset(_) => "same-asset",
            FaultKind::MinimumAboveMaximum(..) => "minimum-above-maximum",
            FaultKind::OverlappingSteps(..) => "overlapping-steps",
            FaultKind::UnknownNetwork(_) => "unknown-network",
            FaultKind::MemoWithoutNetwork(_) => "memo-without-network",
            FaultKind::TooManyDecimals(..) => "too-many-decimals",
            FaultKind::Duplicate(..) => "duplicate",
            FaultKind::DirectionNotInFeed(_) => "direction-not-in-feed",
            FaultKind::NoRule(_) => "no-rule",
            FaultKind::NoClause => "no-clause",
            FaultKind::ClauseOrder(..) => "clause-order",
            FaultKind::MissingText(_) => "missing-text",
            FaultKind::TextForNothing(_) => "text-for-nothing",
            FaultKind::Feed(fault) => fault.kind.code(),
        }
    }

    /// What stands there; `None` where nothing does.
    #[must_use]
    pub fn found(&self) -> Option<String> {
        match &self.kind {
            FaultKind::MissingFile | FaultKind::NotUtf8 | FaultKind::Empty | FaultKind::NoClause => None,
            FaultKind::MissingKey(key) | FaultKind::NoRule(key) => Some((*key).into()),
            FaultKind::Unreadable(reason) => Some(reason.to_string()),
            FaultKind::WrongType { found, .. } => Some((*found).into()),
            FaultKind::NotFolder(found)
            | FaultKind::UnclosedArray(found)
            | FaultKind::UnusedCurrency(found, _)
            | FaultKind::SameAsset(found)
            | FaultKind::MinimumAboveMaximum(found, _)
            | FaultKind::OverlappingSteps(found, _)
            | FaultKind::Syntax(found, _)
            | FaultKind::DuplicateKey(found)
            | FaultKind::UnknownKey(found, _)
            | FaultKind::UnknownValue(found, _)
            | FaultKind::Form(found, _)
            | FaultKind::Range(found, _)
            | FaultKind::UnknownAsset(found)
            | FaultKind::UnknownUnit(found)
            | FaultKind::Inconvertible(found)
            | FaultKind::UnknownNetwork(found)
            | FaultKind::MemoWithoutNetwork(found)
            | FaultKind::TooManyDecimals(found, _)
            | FaultKind::Duplicate(found, _)
            | FaultKind::DirectionNotInFeed(found)
            | FaultKind::ClauseOrder(found, _)
            | FaultKind::MissingText(found)
            | FaultKind::TextForNothing(found) => Some(found.clone()),
            FaultKind::Feed(fault) => Some(fault.found.clone()).filter(|it| !it.is_empty()),
        }
    }

    /// What may stand there: values, a form or a range, without sentences. For a duplicate, the first one's line.
    #[must_use]
    pub fn allowed(&self) -> Option<String> {
        match &self.kind {
            FaultKind::Syntax(_, expected) => Some(expected.clone()),
            FaultKind::UnclosedArray(_) => Some("]".into()),
            FaultKind::UnusedCurrency(_, currencies) => Some(currencies.join(", ")),
            FaultKind::MinimumAboveMaximum(_, other) | FaultKind::OverlappingSteps(_, other) => {
                Some(other.clone())
            }
            FaultKind::UnknownKey(_, keys) => Some(keys.join(", ")),
            FaultKind::UnknownValue(_, values) => Some(values.join(", ")),
            FaultKind::WrongType { allowed, .. } => Some((*allowed).into()),
            FaultKind::Form(_, form) => Some(form.notation().into()),
            FaultKind::Range(_, range) => Some((*range).into()),
            FaultKind::TooManyDecimals(_, scale) => Some(scale.to_string()),
            FaultKind::Duplicate(_, line) => Some(line.to_string()),
            FaultKind::ClauseOrder(_, after) => Some(after.clone()),
            FaultKind::Feed(fault) => {
                Some(fault.kind.first_line().map_or_else(|| fault.allowed_form(), |line| line.to_string()))
            }
            _ => None,
        }
    }

    /// A fault of a feed, in a file of this name.
    pub(crate) fn of_feed(file: &str, fault: obmen_feeds::Fault) -> Self {
        Self {
            file: file.to_owned(),
            line: fault.line,
            column: Some(fault.column),
            place: fault.path.clone(),
            kind: FaultKind::Feed(fault),
        }
    }

    /// A fault of a whole file.
    pub(crate) fn of_file(file: &str, kind: FaultKind) -> Self {
        Self { file: file.to_owned(), line: 1, column: None, place: String::new(), kind }
    }
}
