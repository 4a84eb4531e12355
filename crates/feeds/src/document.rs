//! The XML under every feed: limits, positions, and fields that hold nothing but text.

use roxmltree::{Document, Error, Node, ParsingOptions};

use crate::broken::Broken;
use crate::fault::{Allowed, Fault, FaultKind, Faults};

/// Bytes of a feed at most.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;

/// Nodes (elements, texts, comments) of a feed at most.
pub const MAX_NODES: u32 = 1_000_000;

/// Attributes of one element, and namespaces of a whole feed, at most: the tree compares each with
/// its siblings and copies inherited ones, so without a bound a small file could cost hours. Real
/// feeds have a handful.
const MAX_ATTRIBUTES: usize = 256;
const MAX_NAMESPACES: usize = 16;

/// Where each line of a text begins, so that a position costs a binary search and not a scan.
pub(crate) struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Self { text, starts: core::iter::once(0).chain(breaks).collect() }
    }

    /// Line and column, both from 1, of a byte offset; columns count characters.
    fn position(&self, offset: usize) -> (u32, u32) {
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = line.checked_sub(1).and_then(|at| self.starts.get(at)).copied().unwrap_or(0);
        let column = self.text.get(start..offset).map_or(0, |before| before.chars().count());
        (saturate(line), saturate(column.saturating_add(1)))
    }

    /// The text from a line and column on.
    fn from(&self, line: u32, column: u32) -> &'a str {
        let at = |number: u32| usize::try_from(number).unwrap_or(usize::MAX).saturating_sub(1);
        let start = self.starts.get(at(line)).copied().unwrap_or(self.text.len());
        let rest = self.text.get(start..).unwrap_or_default();
        let skipped = rest.char_indices().nth(at(column)).map_or(rest.len(), |(offset, _)| offset);
        rest.get(skipped..).unwrap_or_default()
    }

    /// Line, from 1, on which a node begins.
    pub(crate) fn line(&self, node: Node<'_, '_>) -> u32 {
        saturate(self.starts.partition_point(|start| *start <= node.range().start))
    }
}

fn saturate(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A value of the feed with the place it stands at: an element's text or an attribute.
pub(crate) struct Value {
    /// The text, trimmed.
    pub(crate) text: String,
    /// Byte offset of its first character.
    pub(crate) offset: usize,
}

/// Everything a parser needs while it walks a document.
pub(crate) struct Reader<'a> {
    pub(crate) lines: Lines<'a>,
    pub(crate) faults: Faults,
}

impl Reader<'_> {
    /// Notes a fault at a byte offset.
    pub(crate) fn fault(
        &mut self,
        offset: usize,
        path: &str,
        kind: FaultKind,
        found: &str,
        allowed: Allowed,
    ) {
        if self.faults.is_full() {
            return;
        }
        let (line, column) = self.lines.position(offset);
        self.faults.push(Fault {
            line,
            column,
            path: path.to_owned(),
            kind,
            found: found.to_owned(),
            allowed,
        });
    }

    /// Notes a fault at the beginning of an element.
    pub(crate) fn fault_at(&mut self, node: Node<'_, '_>, path: &str, kind: FaultKind, allowed: Allowed) {
        self.fault(node.range().start, path, kind, node.tag_name().name(), allowed);
    }

    /// The elements inside `node`; text between them is a fault.
    pub(crate) fn children<'t, 'i>(&mut self, node: Node<'t, 'i>, path: &str) -> Vec<Node<'t, 'i>> {
        for text in node.children().filter(Node::is_text) {
            let found = text.text().unwrap_or("").trim();
            if !found.is_empty() {
                let offset = text.range().start + leading_space(self.lines.text, text.range().start);
                self.fault(offset, path, FaultKind::UnexpectedText, found, Allowed::NoText);
            }
        }
        node.children().filter(Node::is_element).collect()
    }

    /// The whole text of an element, across comments inside it; elements inside it are a fault.
    pub(crate) fn text(&mut self, node: Node<'_, '_>, path: &str) -> Value {
        let mut text = String::new();
        let mut offset = None;
        for child in node.children() {
            if child.is_element() {
                let path = format!("{path}/{}", child.tag_name().name());
                self.fault_at(child, &path, FaultKind::UnexpectedElement, Allowed::TextOnly);
            } else if child.is_text() {
                offset.get_or_insert(child.range().start);
                text.push_str(child.text().unwrap_or(""));
            }
        }
        let offset = offset.map(|at| at + leading_space(self.lines.text, at));
        Value { text: text.trim().to_owned(), offset: offset.unwrap_or(node.range().start) }
    }

    /// An attribute without a namespace, with the place of its value.
    pub(crate) fn attribute(node: Node<'_, '_>, name: &str) -> Option<Value> {
        let attribute = node.attributes().find(|it| it.name() == name && it.namespace().is_none())?;
        Some(Value { text: attribute.value().trim().to_owned(), offset: attribute.range_value().start })
    }

    /// Reads a value with `read`, or notes its fault.
    pub(crate) fn read<T>(
        &mut self,
        value: &Value,
        path: &str,
        allowed: Allowed,
        read: impl FnOnce(&str) -> Result<T, FaultKind>,
    ) -> Option<T> {
        let kind = match read(&value.text) {
            Ok(value) => return Some(value),
            Err(kind) => kind,
        };
        self.fault(value.offset, path, kind, &value.text, allowed);
        None
    }
}

/// Bytes of white space at an offset: a fault points at the value, not at the indentation before it.
fn leading_space(text: &str, offset: usize) -> usize {
    text.get(offset..).map_or(0, |rest| rest.len() - rest.trim_start().len())
}

/// Opens a feed and hands its root element to `walk`.
///
/// # Errors
/// Every fault found: of the XML itself, a root other than `root`, or those `walk` notes.
pub(crate) fn open<T>(
    xml: &str,
    root: &'static [&'static str],
    walk: impl FnOnce(&mut Reader<'_>, Node<'_, '_>) -> T,
) -> Result<T, Vec<Fault>> {
    // A byte order mark may open a file but is no part of the text (XML 1.0, 4.3.3).
    let xml = xml.strip_prefix('\u{feff}').unwrap_or(xml);
    check_size(xml).map_err(|limit| vec![whole(FaultKind::TooLarge, Allowed::AtMost(limit))])?;
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MAX_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(xml, options).map_err(|error| vec![not_xml(xml, &error)])?;
    let mut reader = Reader { lines: Lines::new(xml), faults: Faults::default() };
    let element = document.root_element();
    let name = element.tag_name().name();
    if root.contains(&name) {
        let value = walk(&mut reader, element);
        return reader.faults.finish(value);
    }
    let (line, column) = reader.lines.position(element.range().start);
    let fault = whole(FaultKind::WrongRoot, Allowed::Elements(root));
    Err(vec![Fault { line, column, path: name.to_owned(), found: name.to_owned(), ..fault }])
}

/// Bounds what the tree may cost before it is built; the error is the limit that was passed.
fn check_size(xml: &str) -> Result<(), usize> {
    if xml.len() > MAX_BYTES {
        return Err(MAX_BYTES);
    }
    // Each attribute has its `=`, and no value may hold a `<`. Comments may hold rows of `=`.
    let crowded = |tag: &str| {
        !tag.starts_with(['!', '?']) && tag.bytes().filter(|byte| *byte == b'=').count() > MAX_ATTRIBUTES
    };
    if xml.split('<').any(crowded) {
        return Err(MAX_ATTRIBUTES);
    }
    if xml.matches("xmlns").count() > MAX_NAMESPACES {
        return Err(MAX_NAMESPACES);
    }
    Ok(())
}

fn not_xml(xml: &str, error: &Error) -> Fault {
    let lines = Lines::new(xml);
    let at = error.pos();
    let place = |(line, column), kind| Fault { line, column, ..whole(kind, Allowed::Xml) };
    match error {
        Error::DtdDetected => place(lines.position(xml.find("<!DOCTYPE").unwrap_or(0)), FaultKind::Dtd),
        Error::NodesLimitReached => whole(FaultKind::TooLarge, Allowed::AtMost(MAX_NODES as usize)),
        Error::UnknownEntityReference(name, _) => {
            Fault { found: name.clone(), ..place((at.row, at.col), FaultKind::Entity) }
        }
        error => {
            let broken = Broken::of(error);
            let rest = lines.from(at.row, at.col);
            // The tree has no place for what is missing at the end.
            if broken.is_at_end() || rest.trim().is_empty() {
                let end = lines.position(xml.trim_end().len());
                let broken = if broken.is_at_end() { broken } else { Broken::UnexpectedEnd };
                return place(end, FaultKind::Malformed(broken));
            }
            let found = first_word(rest);
            Fault { found, ..place((at.row, at.col), FaultKind::Malformed(broken)) }
        }
    }
}

/// Up to the next blank or the end of the tag, and short.
fn first_word(text: &str) -> String {
    const LONGEST: usize = 40;
    let word = text.split(char::is_whitespace).next().unwrap_or_default();
    let end = word.find('>').map_or(word.len(), |at| at + 1);
    word.get(..end).unwrap_or_default().chars().take(LONGEST).collect()
}

/// A fault of the whole text.
const fn whole(kind: FaultKind, allowed: Allowed) -> Fault {
    Fault { line: 1, column: 1, path: String::new(), kind, found: String::new(), allowed }
}
