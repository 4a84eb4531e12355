//! Labels of a direction: `param`, empty elements, `floating` and `delay`.

use std::collections::HashSet;

use roxmltree::Node;

use super::item::field_text;
use crate::document::{Reader, Value};

/// Elements with a meaning of their own, which are therefore no labels.
const NO_LABELS: [&str; 16] = [
    "from",
    "to",
    "in",
    "out",
    "amount",
    "frommin",
    "frommax",
    "tomin",
    "tomax",
    "minamount",
    "maxamount",
    "minfee",
    "fromfee",
    "tofee",
    "city",
    "step",
];

/// What a direction is labelled with.
#[derive(Default)]
pub(super) struct Labels {
    pub(super) names: Vec<String>,
    pub(super) floating: Option<String>,
    pub(super) delay: Option<String>,
    pub(super) extra: Vec<(String, String)>,
    /// The names once more: a search through a hostile list of them would take minutes.
    seen: HashSet<String>,
}

impl Labels {
    fn add(&mut self, name: &str, value: &str) {
        match name {
            "floating" => replace_if_empty(&mut self.floating, value),
            "delay" => replace_if_empty(&mut self.delay, value),
            _ => {}
        }
        if self.seen.insert(name.to_owned()) {
            self.names.push(name.to_owned());
        }
    }
}

/// Reads the labels among an item's fields. Unknown ones are kept: they are the office's word.
pub(super) fn read(reader: &mut Reader<'_>, fields: &[Node<'_, '_>], path: &str) -> Labels {
    let mut labels = Labels::default();
    for field in fields.iter().filter(|it| !NO_LABELS.contains(&it.tag_name().name())) {
        let name = field.tag_name().name();
        let text = field_text(reader, *field, path).1.text;
        match (name, text.as_str()) {
            // Premium Exchanger writes `0` where a direction has no labels.
            ("param", text) => {
                let names = text.split(',').map(str::trim).filter(|it| !matches!(*it, "" | "0"));
                names.for_each(|name| labels.add(name, ""));
            }
            (_, "0" | "false" | "no") => {}
            (_, "" | "true" | "yes") => labels.add(name, &settings(*field)),
            ("floating" | "delay", text) => labels.add(name, text),
            (_, "1") => labels.add(name, ""),
            (name, text) => labels.extra.push((name.to_owned(), text.to_owned())),
        }
    }
    labels
}

/// 1.1 writes as attributes what 1.0 writes as text, `5 %, 30` (percent, then minutes).
fn settings(field: Node<'_, '_>) -> String {
    let given = |name| Reader::attribute(field, name).map(|Value { text, .. }| text);
    let percent = given("percent").map(|it| format!("{it} %"));
    percent.into_iter().chain(given("minutes")).collect::<Vec<_>>().join(", ")
}

fn replace_if_empty(slot: &mut Option<String>, value: &str) {
    if slot.as_deref().unwrap_or("").is_empty() {
        *slot = Some(value.to_owned());
    }
}
