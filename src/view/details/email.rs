use super::verdict::{Told, lines, of_answer};
use crate::state::Page;
use leptos::prelude::*;
use obmen_details::{Answer, MemoInput, MemoPolicy, Network, Verdict, check};
use obmen_words::key;

/// Where the office writes to.
#[component]
pub(super) fn Email(page: Page) -> impl IntoView {
    let speech = page.speech;
    let application = page.application;
    let told = move || {
        let tried = application.tried.get();
        match application.email.with(|typed| answer(typed)) {
            None if tried => vec![Told::wrong(speech.t(key::FIELD_REQUIRED))],
            None => vec![Told::help(speech.t(key::EMAIL_HELP))],
            // While it is typed there is nothing to say that helps.
            Some(answer) if answer.verdict == Verdict::Incomplete && !application.email_left.get() && !tried => {
                vec![Told::help(speech.t(key::EMAIL_HELP))]
            }
            Some(answer) => of_answer(speech, &answer, true),
        }
    };
    view! {
        <div class="field">
            <label for="email">{speech.live(key::EMAIL)}</label>
            <div class="control">
                <input
                    class="input"
                    id="email"
                    name="email"
                    type="email"
                    inputmode="email"
                    autocomplete="email"
                    placeholder="name@example.org"
                    aria-describedby="email-verdict"
                    aria-invalid=move || if told().iter().any(Told::is_wrong) { "true" } else { "false" }
                    prop:value=application.email
                    on:input:target=move |ev| {
                        application.email_left.set(false);
                        application.email.set(ev.target().value());
                    }
                    on:blur=move |_| application.email_left.set(true)
                />
            </div>
            <div id="email-verdict" role="status">{move || lines(told())}</div>
        </div>
    }
}

fn answer(typed: &str) -> Option<Answer> {
    let network = Network::parse("EMAIL").filter(|_| !typed.trim().is_empty())?;
    Some(check(network, typed, MemoInput::NONE, MemoPolicy::Unexpected))
}
