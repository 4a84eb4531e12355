use crate::state::{Entry, Page, Read, Side};
use leptos::prelude::*;

/// From so many characters on the figure is set smaller.
const LONG: usize = 13;

/// The amount of one side: the typed one stays as typed, the other shows what was reckoned.
#[component]
pub(super) fn AmountInput(page: Page, side: Side) -> impl IntoView {
    let speech = page.speech;
    let text = Memo::new(move |_| {
        page.quote.text(side, |amount| speech.money(amount), |canonical| speech.number(canonical))
    });
    let class = move || {
        if text.with(|text| text.chars().count()) >= LONG { "amount is-long" } else { "amount" }
    };
    let name = side.amount_name();
    let described = [name, "-limits ", name, "-problem"].concat();
    view! {
        <input
            class=class
            id=name
            name=name
            type="text"
            inputmode="decimal"
            autocomplete="off"
            spellcheck="false"
            placeholder="0"
            aria-describedby=described
            aria-invalid=move || if is_wrong(page, side) { "true" } else { "false" }
            prop:value=text
            on:input:target=move |ev| page.choice.enter(side, Entry::Typed(ev.target().value()))
        />
    }
}

/// Whether what stands in the field cannot be used.
fn is_wrong(page: Page, side: Side) -> bool {
    let typed_here = page.quote.typed.with(|typed| typed.as_ref().is_some_and(|t| t.side == side));
    let unreadable = typed_here && page.quote.read.with(|read| matches!(read, Read::Fault(_) | Read::Ambiguous { .. }));
    unreadable
        || page
            .quote
            .figures
            .with(|quote| quote.as_ref().is_some_and(|q| q.problems.iter().any(|p| p.field() == side.field())))
}
