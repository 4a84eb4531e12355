//! Without an answer: whether this device should keep the application until it can be sent. The outbox asks.

use super::{close, deal};
use crate::api::body;
use crate::browser::offer;
use crate::dom::{Node, el, live};
use crate::state::{Attempt, Input, Page};
use leptos::task::spawn_local;
use obmen_words::key;

/// The notice of an offer that wants no data kept in browsers.
const AGAINST: &str = "browser-storage";

/// Where it asks; and what is said where it could not be fetched.
pub(super) fn view(page: Page, attempt: Attempt) -> Node {
    let lacks = Input::new(false);
    spawn_local(async move {
        match ask(page, &attempt).await {
            Some(true) => {
                // The outbox has emptied the form: what is typed next is another application.
                page.application.tried.set(false);
                close(page);
            }
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
    let (office, clauses, window) = page.markets.bound.with_untracked(|bound| {
        let bound = bound.as_ref()?;
        let direction = bound.direction(page.markets.pair.get_untracked()?);
        let office = &bound.entry.office;
        let against = office.terms.notices.iter().find(|notice| notice.id == AGAINST);
        let clauses = against.map(|notice| notice.clauses.join(", ")).unwrap_or_default();
        Some((office.name.clone(), clauses, direction.and_then(|direction| direction.payment_window)))
    })?;
    offer(&[key, &body(request)?, &office, &unit(&request.give), &unit(&request.get), &clauses], window).await
}
