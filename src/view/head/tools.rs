use super::super::parts::icon;
use crate::state::{Page, Theme};
use leptos::prelude::*;
use obmen_words::{Lang, key};

/// The language.
#[component]
pub(super) fn Language(page: Page) -> impl IntoView {
    let speech = page.speech;
    let options = Lang::ALL.map(|lang| {
        view! {
            <option value=lang.tag() lang=lang.tag() prop:selected=move || speech.wanted() == lang>
                {lang.name()}
            </option>
        }
    });
    view! {
        <label class="language">
            <span class="sr">{speech.live(key::HEAD_LANGUAGE)}</span>
            {icon("globe")}
            <select name="lang" on:change:target=move |ev| speech.lang.set(Lang::parse(&ev.target().value()))>
                {options.collect_view()}
            </select>
        </label>
    }
}

/// Light, dark, as the system: one button that goes round.
#[component]
pub(super) fn ThemeButton(page: Page) -> impl IntoView {
    let says = move || {
        page.speech.t(match page.theme.get() {
            Theme::System => key::THEME_SYSTEM,
            Theme::Light => key::THEME_LIGHT,
            Theme::Dark => key::THEME_DARK,
        })
    };
    let drawn = move || match page.theme.get() {
        Theme::System => icon("auto"),
        Theme::Light => icon("sun"),
        Theme::Dark => icon("moon"),
    };
    view! {
        <button
            class="icon-button"
            type="button"
            aria-label=says
            title=says
            on:click=move |_| page.theme.update(|theme| *theme = theme.next())
        >
            {drawn}
        </button>
    }
}
