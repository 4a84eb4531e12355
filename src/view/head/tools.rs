use super::super::parts::{button, icon, said};
use crate::dom::{El, Node, el, live, value_of};
use crate::state::{Page, Theme};
use obmen_words::{Lang, key};

/// The language.
pub(super) fn language(page: Page) -> El {
    let speech = page.speech;
    let option = |lang: Lang| {
        el("option")
            .attr("value", lang.tag())
            .attr("lang", lang.tag())
            .is("selected", move || speech.wanted() == lang)
            .child(lang.name())
    };
    let options: Node = Lang::ALL.into_iter().map(option).collect();
    let choose = move |event| speech.lang.set(Lang::parse(&value_of(&event)));
    el("label")
        .class("language")
        .child(el("span").class("sr").child(said(speech, key::HEAD_LANGUAGE)))
        .child(icon("globe"))
        .child(el("select").attr("name", "lang").on("change", choose).child(options))
}

/// Light, dark, as the system: one button that goes round.
pub(super) fn theme_button(page: Page) -> El {
    let says = move || {
        page.speech.t(match page.theme.get() {
            Theme::System => key::THEME_SYSTEM,
            Theme::Light => key::THEME_LIGHT,
            Theme::Dark => key::THEME_DARK,
        })
    };
    let drawn = move || {
        icon(match page.theme.get() {
            Theme::System => "auto",
            Theme::Light => "sun",
            Theme::Dark => "moon",
        })
    };
    button("icon-button", move |_| page.theme.update(|theme| *theme = theme.next()))
        .live("aria-label", says)
        .live("title", says)
        .child(live(drawn))
}
