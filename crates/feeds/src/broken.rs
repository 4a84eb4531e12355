//! What is wrong with a text that is not well-formed XML, as data.

use roxmltree::Error;

/// Why a text is no XML. The parser stops at the first cause, so there is one a text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Broken {
    /// There is no element: the file is empty, or holds nothing but comments.
    NoElement,
    /// The text ends inside an element, a tag or a comment.
    UnexpectedEnd,
    /// A closing tag of another element than the one that is open.
    ClosingTag {
        /// The element that is open.
        open: String,
    },
    /// Something that begins neither an element nor a text.
    UnknownToken,
    /// Something that is no name where a name must stand.
    Name,
    /// Another character than the one that must stand there: `=`, a quote, `>`.
    Character,
    /// A character that XML does not allow anywhere, such as a control character.
    ForbiddenCharacter,
    /// An `&` that begins no entity.
    Reference,
    /// An attribute given twice, or a `<` inside its value.
    Attribute,
    /// A prefix or namespace that is not declared, declared twice, or reserved.
    Namespace,
    /// `--` inside a comment, or `]]>` inside a text.
    Markup,
    /// `<?xml …?>` that does not open the file.
    Declaration,
}

impl Broken {
    /// A stable name, the key under which the words for people are kept.
    pub(crate) const fn code(&self) -> &'static str {
        match self {
            Self::NoElement => "xml-no-element",
            Self::UnexpectedEnd => "xml-unexpected-end",
            Self::ClosingTag { .. } => "xml-closing-tag",
            Self::UnknownToken => "xml-unknown-token",
            Self::Name => "xml-name",
            Self::Character => "xml-character",
            Self::ForbiddenCharacter => "xml-forbidden-character",
            Self::Reference => "xml-reference",
            Self::Attribute => "xml-attribute",
            Self::Namespace => "xml-namespace",
            Self::Markup => "xml-markup",
            Self::Declaration => "xml-declaration",
        }
    }

    /// Whether the cause is that the text stops, so that its place is the end.
    pub(crate) const fn is_at_end(&self) -> bool {
        matches!(self, Self::NoElement | Self::UnexpectedEnd)
    }

    /// The cause behind the tree's own error. Those of DTDs, entities and sizes are told before.
    pub(crate) fn of(error: &Error) -> Self {
        match error {
            Error::NoRootNode => Self::NoElement,
            Error::UnclosedRootNode | Error::UnexpectedEndOfStream => Self::UnexpectedEnd,
            Error::UnexpectedCloseTag(open, ..) => Self::ClosingTag { open: open.clone() },
            Error::InvalidName(_) => Self::Name,
            Error::InvalidChar(..) | Error::InvalidChar2(..) | Error::InvalidString(..) => Self::Character,
            Error::NonXmlChar(..) => Self::ForbiddenCharacter,
            Error::MalformedEntityReference(_) => Self::Reference,
            Error::DuplicatedAttribute(..) | Error::InvalidAttributeValue(_) => Self::Attribute,
            Error::InvalidXmlPrefixUri(_)
            | Error::UnexpectedXmlUri(_)
            | Error::UnexpectedXmlnsUri(_)
            | Error::InvalidElementNamePrefix(_)
            | Error::DuplicatedNamespace(..)
            | Error::UnknownNamespace(..) => Self::Namespace,
            Error::InvalidComment(_) | Error::InvalidCharacterData(_) => Self::Markup,
            Error::UnexpectedDeclaration(_) => Self::Declaration,
            _ => Self::UnknownToken,
        }
    }
}
