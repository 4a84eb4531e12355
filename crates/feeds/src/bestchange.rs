//! BestChange exports: the file in which an exchange office publishes its directions.
//!
//! One parser reads version 1.0, version 1.1 and Premium Exchanger's dialect of both; a file may mix
//! them. Names and meanings follow BestChange's export rules (`docs.bestchange.biz/main` for 1.1,
//! `bestchange.com/wiki/rates.html` for 1.0).
//!
//! | meaning | 1.0 | 1.1 |
//! |---|---|---|
//! | limits of what is sent | `minamount maxamount`, a unit behind the number | `frommin frommax` |
//! | limits of what is received | the same, with the received asset as the unit | `tomin tomax` |
//! | fees | `fromfee tofee`: `5 USD, 1 %`; `minfee` | one element a part: `<fromfee type="%">1</fromfee>` |
//! | labels | `<param>manual, reg</param>` | `<manual/>`, `<manual>true</manual>` |
//! | rate not fixed | `<floating>5 %, 30</floating>` | `<floating percent="5" minutes="30"/>` |
//! | tiers | none | `<step frommin="…" frommax="…">` |

mod fees;
mod item;
mod labels;
mod limits;
mod step;

use std::collections::HashMap;

use roxmltree::Node;

pub use item::Item;
pub use step::Step;

use crate::document::{self, Reader};
use crate::fault::{Allowed, Fault, FaultKind};
use crate::shape;

/// Attributes of `<rates>` that exporters date their file with, the first found wins.
const DATES: [&str; 6] = ["generated", "updated", "date", "timestamp", "time", "created"];

/// One export: the directions an office offers at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    /// The directions in the order of the text; no two have the same from, to and city. One pair in several cities is
    /// several directions: whoever asks for the pair gets the first.
    pub items: Vec<Item>,
    /// When the file was made, as the file itself writes it in an attribute of `<rates>`.
    pub generated: Option<String>,
    /// Every attribute of `<rates>`, by local name, in the order of the text.
    pub attributes: Vec<(String, String)>,
}

/// Reads an export.
///
/// # Errors
/// Every fault of the text, in its order. One fault refuses the whole feed.
pub fn parse(xml: &str) -> Result<Feed, Vec<Fault>> {
    document::open(xml, &["rates"], |reader, root| {
        let attributes: Vec<_> =
            root.attributes().map(|it| (it.name().to_owned(), it.value().to_owned())).collect();
        let generated = DATES.iter().find_map(|name| root.attribute(*name)).map(str::to_owned);
        let items = match shape::first_item(root).filter(|item| shape::is_official_rate(*item)) {
            Some(item) => {
                let allowed = Allowed::Elements(&["from", "to", "in", "out"]);
                reader.fault(item.range().start, "rates/item[1]", FaultKind::NotDirections, "", allowed);
                Vec::new()
            }
            None => items(reader, root),
        };
        Feed { items, generated, attributes }
    })
}

fn items(reader: &mut Reader<'_>, root: Node<'_, '_>) -> Vec<Item> {
    let mut items = Vec::new();
    let mut lines: HashMap<(String, String, Option<String>), u32> = HashMap::new();
    let mut number = 0_usize;
    for node in reader.children(root, "rates") {
        let name = node.tag_name().name();
        if name != "item" {
            let path = format!("rates/{name}");
            reader.fault_at(node, &path, FaultKind::UnexpectedElement, Allowed::Elements(&["item"]));
            continue;
        }
        number += 1;
        let path = format!("rates/item[{number}]");
        let Some(item) = item::read(reader, node, &path) else { continue };
        let direction = (item.from.clone(), item.to.clone(), item.city.clone());
        if let Some(first_line) = lines.get(&direction).copied() {
            let kind = FaultKind::DuplicateDirection { first_line };
            let found = [Some(item.from), Some(item.to), item.city].into_iter().flatten().collect::<Vec<_>>();
            reader.fault(node.range().start, &path, kind, &found.join(" "), Allowed::Once);
            continue;
        }
        lines.insert(direction, item.line);
        items.push(item);
    }
    items
}
