//! The asset picker: a popover with a searchable list (WAI-ARIA's combobox with a listbox).

use super::super::parts::{asset_mark, asset_name, icon, icon_button, kind_word};
use super::options::{Heading, Offered, filtered, offered};
use crate::browser::{focus, hide_popover, is_embedded, is_open, scroll_to};
use crate::dom::{El, Node, el, key_of, live, value_of};
use crate::state::{Input, Page, Side};
use leptos::prelude::*;
use obmen_exchange::AssetCode;
use obmen_words::key;
use std::borrow::Cow;

/// Steps of the page keys.
const LEAP: isize = 8;

/// The id of a side's popover.
pub(super) fn popover_id(side: Side) -> &'static str {
    match side {
        Side::Give => "pick-give",
        Side::Get => "pick-get",
    }
}

fn search_id(side: Side) -> &'static str {
    match side {
        Side::Give => "pick-give-search",
        Side::Get => "pick-get-search",
    }
}

fn option_id(side: Side, code: AssetCode) -> String {
    [popover_id(side), "-", code.as_str()].concat()
}

/// One list's state: what is searched, and where the keys are.
#[derive(Clone, Copy)]
struct List {
    page: Page,
    side: Side,
    query: Input<String>,
    cursor: Input<Option<AssetCode>>,
}

/// The list.
pub(crate) fn picker(page: Page, side: Side) -> Node {
    let list = List { page, side, query: Input::new(String::new()), cursor: Input::new(None) };
    let (speech, id) = (page.speech, popover_id(side));
    let close = icon_button(speech, "close", key::CLOSE, |_| {})
        .attr("popovertarget", id)
        .attr("popovertargetaction", "hide");
    let search = el("div").class("picker-search").child(icon("search")).child(list.input()).child(close);
    let options = el("div")
        .class("options")
        .attr("role", "listbox")
        .id([id, "-list"].concat())
        .live("aria-label", move || speech.t(key::PICK_SEARCH))
        .child(live(move || list.groups_shown()));
    el("div")
        .class("picker")
        .id(id)
        .attr("popover", "auto")
        .attr("role", "dialog")
        .live("aria-label", move || speech.t(key::PICK_SEARCH))
        .on("beforetoggle", move |_| list.renew())
        .on("toggle", move |_| list.toggled())
        .child(search)
        .child(options)
        .into()
}

impl List {
    fn groups(self) -> Vec<(Heading, Vec<Offered>)> {
        let pair = self.page.markets.pair.get();
        let all = self.page.markets.bound.with(|b| b.as_ref().map(|b| offered(b, pair, self.side)));
        self.query.with(|query| filtered(all.unwrap_or_default(), query))
    }

    fn listed(self) -> Vec<AssetCode> {
        self.groups().iter().flat_map(|(_, group)| group).map(|o| o.asset.code()).collect()
    }

    fn chosen(self) -> Option<AssetCode> {
        self.page.markets.pair.get().map(|pair| pair.at(self.side))
    }

    /// Where the keys are: on what was moved to, as long as it is listed, else on the first.
    fn active(self) -> Option<AssetCode> {
        let codes = self.listed();
        let chosen = self.query.with(String::is_empty).then(|| self.chosen()).flatten();
        let wanted = self.cursor.get().or(chosen);
        wanted.filter(|code| codes.contains(code)).or_else(|| codes.first().copied())
    }

    fn choose(self, code: AssetCode) {
        self.page.markets.bound.with_untracked(|bound| {
            if let Some(bound) = bound {
                untrack(|| self.page.choice.pick(bound, self.side, code));
            }
        });
        hide_popover(popover_id(self.side));
    }

    fn step(self, by: isize) {
        let (codes, active) = untrack(|| (self.listed(), self.active()));
        let at = codes.iter().position(|code| active == Some(*code)).unwrap_or(0);
        let to = at.saturating_add_signed(by).min(codes.len().saturating_sub(1));
        if let Some(code) = codes.get(to) {
            self.cursor.set(Some(*code));
            scroll_to(&option_id(self.side, *code));
        }
    }

    fn key(self, event: &web_sys::Event) {
        match key_of(event).as_str() {
            "ArrowDown" => self.step(1),
            "ArrowUp" => self.step(-1),
            "PageDown" => self.step(LEAP),
            "PageUp" => self.step(-LEAP),
            "Enter" => {
                if let Some(code) = untrack(|| self.active()) {
                    self.choose(code);
                }
            }
            _ => return,
        }
        event.prevent_default();
    }

    /// Opened anew, the list starts anew. `toggle` would be too late: what is typed at once would come before it.
    fn renew(self) {
        self.query.set(String::new());
        self.cursor.set(None);
    }

    fn toggled(self) {
        if is_open(popover_id(self.side)) {
            // Browsers refuse `autofocus` in a frame of another site.
            if is_embedded() {
                focus(search_id(self.side));
            }
            if let Some(code) = untrack(|| self.chosen()) {
                scroll_to(&option_id(self.side, code));
            }
        }
    }

    fn input(self) -> El {
        let speech = self.page.speech;
        let typed = move |event| {
            self.query.set(value_of(&event));
            self.cursor.set(None);
        };
        let input = el("input").id(search_id(self.side));
        let input = if is_embedded() { input } else { input.attr("autofocus", "") };
        input
            .attrs(&[
                ("type", "search"),
                ("role", "combobox"),
                ("autocomplete", "off"),
                ("spellcheck", "false"),
                ("aria-expanded", "true"),
                ("aria-autocomplete", "list"),
            ])
            .attr("aria-controls", [popover_id(self.side), "-list"].concat())
            .maybe("aria-activedescendant", move || {
                self.active().map(|code| Cow::Owned(option_id(self.side, code)))
            })
            .live("aria-label", move || speech.t(key::PICK_SEARCH))
            .live("placeholder", move || speech.t(key::PICK_SEARCH_HINT))
            .value(move || self.query.get())
            .on("input", typed)
            .on("keydown", move |event| self.key(&event))
    }

    fn groups_shown(self) -> Node {
        let speech = self.page.speech;
        let groups = self.groups();
        if groups.is_empty() {
            let nothing = el("strong").child(speech.t(key::PICK_NOTHING));
            return el("div").class("empty").child(icon("search")).child(nothing).into();
        }
        let (active, chosen) = (self.active(), self.chosen());
        let group = |(heading, all): &(Heading, Vec<Offered>)| {
            let name = match heading {
                Heading::Kind(kind) => kind_word(speech, *kind),
                Heading::Others => speech.t(key::PICK_OTHERS),
            };
            let options: Node = all.iter().map(|offered| self.option(offered, active, chosen)).collect();
            let head = el("div").class("options-head").attr("role", "presentation").child(name.clone());
            el("div").attr("role", "group").attr("aria-label", name).child(head).child(options)
        };
        groups.iter().map(group).collect()
    }

    fn option(self, offered: &Offered, active: Option<AssetCode>, chosen: Option<AssetCode>) -> El {
        let code = offered.asset.code();
        let is_chosen = chosen == Some(code);
        let tail: Node = if is_chosen { icon("check").into() } else { code.to_string().into() };
        el("div")
            .class(if active == Some(code) { "option is-active" } else { "option" })
            .attr("role", "option")
            .id(option_id(self.side, code))
            .attr("aria-selected", if is_chosen { "true" } else { "false" })
            .on("click", move |_| self.choose(code))
            .child(asset_mark(&offered.asset, &offered.name))
            .child(asset_name(self.page.speech, &offered.asset, &offered.name))
            .child(el("span").class("option-code").child(tail))
    }
}
