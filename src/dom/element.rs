use super::Node;
use std::borrow::Cow;
use web_sys::Event;

/// An attribute or a property.
pub(super) enum Attr {
    /// Stays.
    Fixed(&'static str, Cow<'static, str>),
    /// Follows signals; absent where there is none.
    Live(&'static str, Box<dyn Fn() -> Option<Cow<'static, str>>>),
    /// The text in a field.
    Value(Box<dyn Fn() -> String>),
    /// A property that is on or off.
    Flag(&'static str, Box<dyn Fn() -> bool>),
}

pub(super) type Handler = Box<dyn FnMut(Event)>;

/// An element to be seen. Boxed, since it is handed on at every step of its making.
pub(crate) struct El(pub(super) Box<Parts>);

pub(super) struct Parts {
    pub(super) tag: &'static str,
    pub(super) is_svg: bool,
    pub(super) attributes: Vec<Attr>,
    pub(super) handlers: Vec<(&'static str, Handler)>,
    pub(super) children: Vec<Node>,
}

/// An element of HTML.
pub(crate) fn el(tag: &'static str) -> El {
    made(tag, false)
}

/// An element of SVG.
pub(crate) fn svg(tag: &'static str) -> El {
    made(tag, true)
}

#[inline(never)]
fn made(tag: &'static str, is_svg: bool) -> El {
    El(Box::new(Parts { tag, is_svg, attributes: Vec::new(), handlers: Vec::new(), children: Vec::new() }))
}

impl El {
    /// Kept out of line, as is every step that many elements take: the page is mostly made of them.
    #[inline(never)]
    fn with(mut self, attribute: Attr) -> Self {
        self.0.attributes.push(attribute);
        self
    }

    /// An attribute that stays as it is.
    pub(crate) fn attr(self, name: &'static str, value: impl Into<Cow<'static, str>>) -> Self {
        self.with(Attr::Fixed(name, value.into()))
    }

    /// Several attributes known beforehand.
    #[inline(never)]
    pub(crate) fn attrs(mut self, all: &'static [(&'static str, &'static str)]) -> Self {
        self.0.attributes.extend(all.iter().map(|(name, value)| Attr::Fixed(name, Cow::Borrowed(value))));
        self
    }

    /// The class.
    #[inline(never)]
    pub(crate) fn class(self, value: &'static str) -> Self {
        self.with(Attr::Fixed("class", Cow::Borrowed(value)))
    }

    /// The id.
    pub(crate) fn id(self, value: impl Into<Cow<'static, str>>) -> Self {
        self.attr("id", value)
    }

    /// An attribute without a value, where it applies.
    pub(crate) fn flag(self, name: &'static str, applies: bool) -> Self {
        if applies { self.attr(name, "") } else { self }
    }

    /// An attribute that follows signals.
    pub(crate) fn live<V: Into<Cow<'static, str>>>(
        self,
        name: &'static str,
        value: impl Fn() -> V + 'static,
    ) -> Self {
        self.maybe(name, move || Some(value().into()))
    }

    /// An attribute that follows signals, and is absent at times.
    pub(crate) fn maybe(
        self,
        name: &'static str,
        value: impl Fn() -> Option<Cow<'static, str>> + 'static,
    ) -> Self {
        self.with(Attr::Live(name, Box::new(value)))
    }

    /// An attribute without a value, while it applies.
    pub(crate) fn live_flag(self, name: &'static str, applies: impl Fn() -> bool + 'static) -> Self {
        self.maybe(name, move || applies().then_some(Cow::Borrowed("")))
    }

    /// `true` or `false`, as ARIA wants it.
    pub(crate) fn live_bool(self, name: &'static str, is: impl Fn() -> bool + 'static) -> Self {
        self.live(name, move || if is() { "true" } else { "false" })
    }

    /// The text in a field: set only where it differs, so that the caret stays.
    pub(crate) fn value(self, value: impl Fn() -> String + 'static) -> Self {
        self.with(Attr::Value(Box::new(value)))
    }

    /// A property that is on or off: `checked`, `selected`.
    pub(crate) fn is(self, name: &'static str, on: impl Fn() -> bool + 'static) -> Self {
        self.with(Attr::Flag(name, Box::new(on)))
    }

    /// What happens on an event.
    pub(crate) fn on(self, event: &'static str, handler: impl FnMut(Event) + 'static) -> Self {
        self.hears(event, Box::new(handler))
    }

    #[inline(never)]
    fn hears(mut self, event: &'static str, handler: Handler) -> Self {
        self.0.handlers.push((event, handler));
        self
    }

    /// A child.
    pub(crate) fn child(self, child: impl Into<Node>) -> Self {
        self.holds(child.into())
    }

    #[inline(never)]
    fn holds(mut self, child: Node) -> Self {
        self.0.children.push(child);
        self
    }
}
