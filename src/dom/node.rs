use super::El;
use std::borrow::Cow;

/// Something to be seen.
pub(crate) enum Node {
    /// Nothing.
    Nothing,
    /// A text.
    Text(Cow<'static, str>),
    /// An element.
    Element(El),
    /// One after the other.
    Many(Vec<Node>),
    /// Whatever the closure says, as long as what it reads stays the same.
    Live(Box<dyn Fn() -> Node>),
}

/// Follows the signals that the closure reads.
pub(crate) fn live<N: Into<Node>>(view: impl Fn() -> N + 'static) -> Node {
    Node::Live(Box::new(move || view().into()))
}

/// A text that follows the signals it is made of.
pub(crate) fn text(words: impl Fn() -> String + 'static) -> Node {
    Node::Live(Box::new(move || Node::Text(Cow::Owned(words()))))
}

impl From<El> for Node {
    fn from(element: El) -> Self {
        Self::Element(element)
    }
}

impl From<String> for Node {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<&'static str> for Node {
    fn from(text: &'static str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<T: Into<Node>> From<Option<T>> for Node {
    fn from(some: Option<T>) -> Self {
        some.map_or(Self::Nothing, Into::into)
    }
}

impl<T: Into<Node>> From<Vec<T>> for Node {
    fn from(all: Vec<T>) -> Self {
        all.into_iter().collect()
    }
}

impl<T: Into<Node>, const N: usize> From<[T; N]> for Node {
    fn from(all: [T; N]) -> Self {
        all.into_iter().collect()
    }
}

impl<T: Into<Node>> FromIterator<T> for Node {
    fn from_iter<I: IntoIterator<Item = T>>(all: I) -> Self {
        Self::Many(all.into_iter().map(Into::into).collect())
    }
}
