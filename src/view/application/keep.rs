//! Without a connection: whether this device should keep the application until it can be sent. The outbox asks.

use super::{close, deal};
use crate::api::body;
use crate::browser::offer;
use crate::dom::{Node, el, live};
use crate::state::{Attempt, Input, Page};
use leptos::task::spawn_local;
use obmen_words::key;

/// Where it asks; and what is said where it could not be fetched.
pub(super) fn view(page: Page, attempt: Attempt) -> Node {
    let lacks = Input::new(false);
    spawn_local(async move {
        match ask(page, &attempt).await {
            Some(true) => close(page),
            Some(false) => {}
            None => lacks.set(true),
        }
    });
    let told =
        move || lacks.get().then(|| el("p").class("note").child(page.speech.t(key::UNANSWERED_UNKEPT)));
    Node::from([el("div").id("keep").into(), live(told)])
}

async fn ask(page: Page, Attempt { key, request }: &Attempt) -> Option<bool> {
    let unit = |code| deal::asset(page, code).map(|asset| asset.currency).unwrap_or_default();
    let (office, window) = page.markets.bound.with_untracked(|bound| {
        let bound = bound.as_ref()?;
        let direction = bound.direction(page.markets.pair.get_untracked()?);
        Some((bound.entry.office.name.clone(), direction.and_then(|direction| direction.payment_window)))
    })?;
    offer(&[key, &body(request)?, &office, &unit(&request.give), &unit(&request.get)], window).await
}
