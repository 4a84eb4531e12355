use super::super::parts::icon;
use crate::browser::{Ago, millis_of};
use crate::dom::{Node, el, live};
use crate::state::Page;
use obmen_words::key;

/// How old the rates in force are; `None` where they do not say.
fn age(page: Page) -> Option<Ago> {
    let as_of = page.markets.bound.with(|bound| bound.as_ref()?.sheet.as_of.clone())?;
    Some(Ago::between(millis_of(&as_of)?, page.connection.now.get()))
}

/// Whether they must not be taken for those of now.
pub(crate) fn is_stale(page: Page) -> bool {
    !page.connection.online.get() || age(page).is_some_and(Ago::is_over_a_day)
}

/// The age of the rates, and whether they are samples, or only what was kept of them.
pub(crate) fn rate_age(page: Page) -> Node {
    let speech = page.speech;
    live(move || {
        let (sample, exact) =
            page.markets.bound.with(|b| b.as_ref().map(|b| (b.sheet.sample, b.sheet.as_of.clone())))?;
        let named = speech.t(match (page.connection.online.get(), sample) {
            (false, _) => key::RATES_KEPT,
            (true, true) => key::RATES_SAMPLE,
            (true, false) => key::RATES_OWN,
        });
        let age = age(page).map_or_else(|| speech.t(key::RATES_NO_DATE), |ago| speech.ago(ago));
        let title = exact.map(|moment| speech.moment(&moment)).unwrap_or_default();
        let class = if is_stale(page) { "rate-age is-stale" } else { "rate-age" };
        let text = [&named, " · ", &age].concat();
        Some(el("p").class(class).attr("title", title).child(icon("clock")).child(text))
    })
}
