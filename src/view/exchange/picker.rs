//! The asset picker: a button, and a popover with a searchable list (WAI-ARIA's combobox with a listbox).

use super::super::parts::{asset_mark, asset_name, icon, kind_word, local_name};
use super::options::{Heading, Offered, filtered, offered};
use crate::browser::{hide_popover, is_open, scroll_to};
use crate::state::{Page, Side};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use obmen_exchange::AssetCode;
use obmen_words::key;

fn popover_id(side: Side) -> &'static str {
    match side {
        Side::Give => "pick-give",
        Side::Get => "pick-get",
    }
}

fn option_id(side: Side, code: AssetCode) -> String {
    [popover_id(side), "-", code.as_str()].concat()
}

/// The button that shows the asset and opens the list.
#[component]
pub(super) fn AssetButton(page: Page, side: Side) -> impl IntoView {
    let speech = page.speech;
    let label = match side {
        Side::Give => key::PICK_GIVE,
        Side::Get => key::PICK_GET,
    };
    let shown = move || {
        let bound = page.markets.bound.get()?;
        let asset = bound.entry.office.asset(page.markets.pair.get()?.at(side))?;
        let name = local_name(&bound.entry, asset);
        Some(view! { {asset_mark(asset, &name)} {asset_name(speech, asset, name)} })
    };
    view! {
        <button class="asset" type="button" popovertarget=popover_id(side) aria-haspopup="listbox">
            <span class="sr">{speech.live(label)}</span>
            {shown}
            {icon("chevron")}
        </button>
    }
}

/// The list.
#[component]
pub(crate) fn Picker(page: Page, side: Side) -> impl IntoView {
    let (speech, id) = (page.speech, popover_id(side));
    let query = RwSignal::new(String::new());
    let cursor = RwSignal::new(None::<AssetCode>);
    let chosen = move || page.markets.pair.get().map(|pair| pair.at(side));
    let groups = Memo::new(move |_| {
        let all = page.markets.bound.with(|b| b.as_ref().map(|b| offered(b, page.markets.pair.get(), side)));
        filtered(all.unwrap_or_default(), &query.get())
    });
    let listed = move || groups.with(|all| all.iter().flat_map(|(_, g)| g).map(|o| o.asset.code()).collect::<Vec<_>>());
    // Where the keys are: on what was moved to, as long as it is listed, else on the first.
    let active = Memo::new(move |_| {
        let codes = listed();
        let wanted = if query.with(String::is_empty) { cursor.get().or_else(chosen) } else { cursor.get() };
        wanted.filter(|code| codes.contains(code)).or_else(|| codes.first().copied())
    });
    let choose = move |code: AssetCode| {
        page.markets.bound.with_untracked(|bound| {
            if let Some(bound) = bound {
                page.choice.pick(bound, side, code);
            }
        });
        hide_popover(id);
    };
    let step = move |by: isize| {
        let codes = listed();
        let at = codes.iter().position(|code| active.get_untracked() == Some(*code)).unwrap_or(0);
        let to = at.saturating_add_signed(by).min(codes.len().saturating_sub(1));
        if let Some(code) = codes.get(to) {
            cursor.set(Some(*code));
            scroll_to(&option_id(side, *code));
        }
    };
    let keys = move |ev: KeyboardEvent| {
        match ev.key().as_str() {
            "ArrowDown" => step(1),
            "ArrowUp" => step(-1),
            "PageDown" => step(8),
            "PageUp" => step(-8),
            "Enter" => {
                if let Some(code) = active.get_untracked() {
                    choose(code);
                }
            }
            _ => return,
        }
        ev.prevent_default();
    };
    // Opened anew, the list starts anew.
    let toggled = move |_| {
        if is_open(id) {
            query.set(String::new());
            cursor.set(None);
            if let Some(code) = active.get_untracked() {
                scroll_to(&option_id(side, code));
            }
        }
    };
    let list = [id, "-list"].concat();
    let head = move |heading: Heading| match heading {
        Heading::Kind(kind) => kind_word(speech, kind),
        Heading::Others => speech.t(key::PICK_OTHERS),
    };
    let option = move |offered: &Offered| {
        let code = offered.asset.code();
        let class = move || if active.get() == Some(code) { "option is-active" } else { "option" };
        let selected = move || if chosen() == Some(code) { "true" } else { "false" };
        let tail = move || match chosen() == Some(code) {
            true => icon("check").into_any(),
            false => code.to_string().into_any(),
        };
        view! {
            <div class=class role="option" id=option_id(side, code) aria-selected=selected on:click=move |_| choose(code)>
                {asset_mark(&offered.asset, &offered.name)}
                {asset_name(speech, &offered.asset, offered.name.clone())}
                <span class="option-code">{tail}</span>
            </div>
        }
    };
    let content = move || {
        groups.with(|groups| {
            if groups.is_empty() {
                return view! {
                    <div class="empty">{icon("search")} <strong>{speech.t(key::PICK_NOTHING)}</strong></div>
                }
                .into_any();
            }
            let group = |(heading, all): &(Heading, Vec<Offered>)| {
                let name = head(*heading);
                let label = name.clone();
                view! {
                    <div role="group" aria-label=label>
                        <div class="options-head" role="presentation">{name}</div>
                        {all.iter().map(option).collect_view()}
                    </div>
                }
            };
            groups.iter().map(group).collect_view().into_any()
        })
    };
    view! {
        <div class="picker" id=id popover="auto" on:toggle=toggled>
            <div class="picker-search">
                {icon("search")}
                <input
                    type="search"
                    role="combobox"
                    autofocus
                    autocomplete="off"
                    spellcheck="false"
                    aria-expanded="true"
                    aria-autocomplete="list"
                    aria-controls=list.clone()
                    aria-activedescendant=move || active.get().map(|code| option_id(side, code))
                    aria-label=speech.live(key::PICK_SEARCH)
                    placeholder=speech.live(key::PICK_SEARCH_HINT)
                    prop:value=query
                    on:input:target=move |ev| {
                        query.set(ev.target().value());
                        cursor.set(None);
                    }
                    on:keydown=keys
                />
                <button
                    class="icon-button"
                    type="button"
                    popovertarget=id
                    popovertargetaction="hide"
                    aria-label=speech.live(key::CLOSE)
                >
                    {icon("close")}
                </button>
            </div>
            <div class="options" role="listbox" id=list aria-label=speech.live(key::PICK_SEARCH)>
                {content}
            </div>
        </div>
    }
}
