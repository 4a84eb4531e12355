use crate::dom::{El, el, value_of};
use crate::state::{Entry, Page, Read, Side};

/// From so many characters on the figure is set smaller.
const LONG: usize = 13;

/// The amount of one side: the typed one stays as typed, the other shows what was reckoned.
pub(super) fn amount(page: Page, side: Side) -> El {
    let speech = page.speech;
    let text = move || page.quote.text(side, speech);
    let class = move || if text().chars().count() >= LONG { "amount is-long" } else { "amount" };
    let name = side.amount_name();
    el("input")
        .live("class", class)
        .id(name)
        .attr("name", name)
        .attrs(&[
            ("type", "text"),
            ("inputmode", "decimal"),
            ("autocomplete", "off"),
            ("spellcheck", "false"),
            ("placeholder", "0"),
        ])
        .attr("aria-describedby", [name, "-limits ", name, "-problem"].concat())
        .live_bool("aria-invalid", move || is_wrong(page, side))
        .value(text)
        .on("input", move |event| page.choice.enter(side, Entry::Typed(value_of(&event))))
}

/// Whether what stands in the field cannot be used.
fn is_wrong(page: Page, side: Side) -> bool {
    let typed_here = page.quote.typed.with(|typed| typed.as_ref().is_some_and(|t| t.side == side));
    let unreadable =
        typed_here && page.quote.read.with(|read| matches!(read, Read::Fault(_) | Read::Ambiguous { .. }));
    let refused = page.quote.figures.with(|quote| {
        quote
            .as_ref()
            .is_some_and(|quote| quote.problems.iter().any(|problem| problem.field() == side.field()))
    });
    unreadable || refused
}
