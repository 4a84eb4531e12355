use super::super::parts::said;
use super::field::field;
use super::told::{Told, of_answer};
use crate::browser::prepare;
use crate::dom::{El, Node, el, value_of};
use crate::state::Page;
use obmen_details::{Answer, MemoInput, MemoPolicy, Network, Verdict, check};
use obmen_words::key;

/// Where the office writes to.
pub(super) fn email(page: Page) -> El {
    let speech = page.speech;
    let application = page.application;
    let told = move || {
        let tried = application.tried.get();
        let ended = tried || application.email_left.get();
        match application.email.with(|typed| answer(typed)) {
            None if tried => vec![Told::wrong(speech.t(key::FIELD_REQUIRED))],
            // While it is typed there is nothing to say that helps.
            Some(answer) if answer.verdict != Verdict::Incomplete || ended => {
                of_answer(speech, &answer, true)
            }
            None | Some(_) => vec![Told::help(speech.t(key::EMAIL_HELP))],
        }
    };
    let typed = move |event| {
        application.email_left.set(false);
        application.email.set(value_of(&event));
    };
    let left = move |_| {
        application.email_left.set(true);
        // It is about to be sent: should the connection go meanwhile, the outbox is here.
        prepare();
    };
    let input = el("input")
        .attrs(&[
            ("class", "input"),
            ("type", "email"),
            ("inputmode", "email"),
            ("autocomplete", "email"),
            ("placeholder", "name@example.org"),
        ])
        .value(move || application.email.get())
        .on("input", typed)
        .on("blur", left);
    field("email", said(speech, key::EMAIL), input, Node::Nothing, Node::Nothing, told)
}

fn answer(typed: &str) -> Option<Answer> {
    let network = Network::parse("EMAIL").filter(|_| !typed.trim().is_empty())?;
    Some(check(network, typed, MemoInput::NONE, MemoPolicy::Unexpected))
}
