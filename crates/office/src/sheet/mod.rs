//! From a feed and an office's data to a sheet of rates. Where both speak, the feed wins.
//!
//! | what a feed may hold | the office's own | another, by `--feed` |
//! |---|---|---|
//! | an asset that the office does not have | fault | the direction is left out |
//! | an asset exchanged for itself | fault | the direction is left out |
//! | a limit in a unit that nothing converts | fault | the limit is not stated |
//! | a fee in a unit that the office does not know | fault | a quote of that direction says so |
//! | a minimum above its maximum, tiers that overlap | fault | kept as it is |
//! | one pair in several cities | kept, the first is quoted | kept, the first is quoted |

mod check;
mod direction;
mod fee;
mod limit;
mod unit;

use crate::assets_file::Assets;
use crate::fault::{Fault, FaultKind, Form};
use crate::moment;
use crate::office_file::{Defaults, Extra};
use obmen_exchange::{Office, OfficialRates, RateSheet};
use obmen_feeds::bestchange::{Feed, Item};

/// Whose feed it is: the office's own must agree with its other files, another may name more than they do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Whose {
    Own,
    Other,
}

/// All that a feed is merged with.
pub(crate) struct Context<'a> {
    pub(crate) office: &'a Office,
    pub(crate) assets: &'a Assets,
    pub(crate) defaults: Defaults,
    pub(crate) extras: &'a [Extra],
    pub(crate) reference: Option<&'a OfficialRates>,
    pub(crate) file: &'a str,
    pub(crate) whose: Whose,
}

impl Context<'_> {
    /// A fault of an item of the feed; the column is that of `<item>`, since the parser keeps only its line.
    fn fault(&self, item: &Item, field: &str, kind: FaultKind) -> Fault {
        let place = format!("{} {} {field}", item.from, item.to).trim_end().to_owned();
        Fault { file: self.file.to_owned(), line: item.line, column: None, place, kind }
    }

    fn whole(&self, kind: FaultKind) -> Fault {
        Fault { place: "rates".into(), ..Fault::of_file(self.file, kind) }
    }
}

/// Merges a feed. What has a fault is left out of the sheet; a caller uses the sheet only where there is none.
pub(crate) fn merge(feed: &Feed, context: &Context<'_>) -> (RateSheet, Vec<Fault>) {
    let mut faults = Vec::new();
    let mut merged: Vec<(&Item, _)> = Vec::new();
    for item in &feed.items {
        if let Some(direction) = direction::read(item, context, &mut faults) {
            merged.push((item, direction));
        }
    }
    // A limit in another unit may cross through the feed itself, so the rates come first.
    let directions = merged.iter().map(|(_, direction)| direction.clone()).collect();
    let as_of = as_of(feed, context, &mut faults);
    let rates = RateSheet { as_of, sample: says_sample(feed), directions };
    let mut sheet = rates.clone();
    for ((item, _), direction) in merged.iter().zip(&mut sheet.directions) {
        limit::fill(item, direction, context, &rates, &mut faults);
        if context.whose == Whose::Own && item.available {
            check::limits(item, &direction.limits, context, &mut faults);
            check::steps(item, context, &mut faults);
        }
    }
    (sheet, faults)
}

/// The moment the feed gives; another form than RFC 3339 is no moment, and in the office's own file a fault.
fn as_of(feed: &Feed, context: &Context<'_>, faults: &mut Vec<Fault>) -> Option<String> {
    let text = feed.generated.as_deref()?;
    if moment::is_time(text) {
        return Some(text.to_owned());
    }
    if context.whose == Whose::Own {
        faults.push(context.whole(FaultKind::Form(text.to_owned(), Form::Time)));
    }
    None
}

/// `<rates sample="true">`
fn says_sample(feed: &Feed) -> bool {
    feed.attributes.iter().any(|(name, value)| name == "sample" && value == "true")
}
