use super::icon;
use crate::browser::share;
use crate::dom::{Node, el, live};
use crate::state::{Input, Speech};
use leptos::prelude::untrack;
use leptos::task::spawn_local;
use obmen_words::key;
use web_sys::Event;

/// What pressing a button asks of the part that shares and keeps, and what is said where that could not be fetched.
pub(crate) fn keep(
    speech: Speech,
    verb: &'static str,
    rest: Vec<String>,
) -> (impl FnMut(Event) + 'static, Node) {
    let failed = Input::new(false);
    let press = move |_| {
        let (lang, rest) = (untrack(|| speech.spoken()), rest.clone());
        failed.set(false);
        spawn_local(async move {
            let rest: Vec<&str> = rest.iter().map(String::as_str).collect();
            failed.set(!share(verb, lang.tag(), &rest).await);
        });
    };
    let told =
        move || failed.get().then(|| [Node::from(icon("warning")), speech.t(key::SHARE_UNLOADED).into()]);
    (press, el("p").class("problem aside").attr("role", "alert").child(live(told)).into())
}
