//! What the page fetches only when an application cannot be sent and the visitor lets this device keep it.
//!
//! The state machine is [`obmen_application::outbox`]; here it meets the browser: IndexedDB, WebCrypto and `fetch`.
//! `js/` holds the other half: the Web Lock under which every function here runs, the moments at which it runs, and what
//! is seen. Each function takes and gives JSON, and answers with a broken promise where the browser's storage fails.

mod answer;
mod clock;
mod kept;
mod post;
mod sealed;
mod store;

pub use answer::read;
pub use kept::{Kept, Shown};

use crate::clock::now;
use obmen_application::outbox::{Answer, Entry, Event, Moment, Terms, patience, pause, step};
use obmen_application::{Private, Request};
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[cfg(all(target_family = "wasm", not(target_feature = "atomics")))]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

type Done<T> = Result<T, JsValue>;

/// Everything that is kept, as it is at this moment, for the views: what is over has lost what is personal.
#[wasm_bindgen]
pub async fn list() -> Done<String> {
    let mut all = store::load().await?;
    let before = all.clone();
    for one in &mut all {
        take(one, Event::Tick);
    }
    // An empty one is taken away: where nothing is kept there is no database.
    if all.is_empty() || all != before {
        store::save(&all).await?;
    }
    print(&all.iter().map(Kept::view).collect::<Vec<_>>())
}

/// Keeps a request, under the key that it was sent with. `asked` is when the visitor was asked, in seconds since 1970.
#[wasm_bindgen]
pub async fn keep(key: String, request: String, window: Option<u32>, asked: u32, shown: String) -> Done<()> {
    let (request, shown): (Request, Shown) = (parse(&request)?, parse(&shown)?);
    let entry = Entry::keep(Private::from(key), request, window, Moment(asked));
    let mut all = store::load().await?;
    all.retain(|one| one.entry.key() != entry.key());
    all.push(Kept { entry, shown, told: false });
    store::save(&all).await
}

/// Begins to send one: what [`post`] and [`settle`] need, or nothing where it is not to be sent.
#[wasm_bindgen]
pub async fn begin(key: String) -> Done<Option<String>> {
    let mut all = store::load().await?;
    let Some(place) = all.iter_mut().find(|one| one.entry.key().reveal() == key) else { return Ok(None) };
    let is_sent = take(place, Event::Send);
    let begun = is_sent.then(|| print(place)).transpose()?;
    // Kept before it is sent: whoever finds it so knows that it may have arrived.
    store::save(&all).await?;
    Ok(begun)
}

/// Sends what was begun; the answer, for [`settle`].
#[wasm_bindgen]
pub async fn post(begun: String, lang: String) -> Done<String> {
    let Kept { entry, .. } = parse(&begun)?;
    let answer = match entry.request() {
        Some(request) => post::post(entry.key(), request, &lang).await,
        None => Answer::None,
    };
    print(&answer)
}

/// Keeps what came of it: whether there was an answer.
#[wasm_bindgen]
pub async fn settle(begun: String, answer: String) -> Done<bool> {
    let (mut begun, answer): (Kept, Answer) = (parse(&begun)?, parse(&answer)?);
    let mut all = store::load().await?;
    let is_answered = answer != Answer::None;
    let is_taken = matches!(answer, Answer::Accepted(_));
    match all.iter_mut().find(|one| one.entry.key() == begun.entry.key()) {
        Some(one) => {
            take(one, Event::Answer(answer));
        }
        // Cancelled while it was under way, and taken all the same: that must be told.
        None if is_taken => {
            take(&mut begun, Event::Answer(answer));
            all.push(begun);
        }
        None => return Ok(is_answered),
    }
    store::save(&all).await?;
    Ok(is_answered)
}

/// The visitor has seen new terms and agrees to them: from now on another application, under a key of its own.
#[wasm_bindgen]
pub async fn agree(key: String, new_key: String, terms: String) -> Done<()> {
    let terms: Terms = parse(&terms)?;
    let mut all = store::load().await?;
    for one in all.iter_mut().filter(|one| one.entry.key().reveal() == key) {
        take(one, Event::Agree { key: Private::from(new_key.clone()), terms: terms.clone() });
    }
    store::save(&all).await
}

/// The visitor cancels it, or has read what came of it.
#[wasm_bindgen]
pub async fn discard(key: String) -> Done<()> {
    let mut all = store::load().await?;
    all.retain(|one| one.entry.key().reveal() != key);
    store::save(&all).await
}

/// Whether a partner is to be told of it now: notes that it was, so that the answer is yes once.
#[wasm_bindgen]
pub async fn tell(key: String) -> Done<bool> {
    let mut all = store::load().await?;
    let Some(one) = all.iter_mut().find(|one| one.entry.key().reveal() == key && !one.told) else {
        return Ok(false);
    };
    one.told = true;
    store::save(&all).await?;
    Ok(true)
}

/// Forgets what cannot be read any more.
#[wasm_bindgen]
pub async fn forget() -> Done<()> {
    store::save(&[]).await
}

/// Seconds to wait before sending is tried again, after so many times without an answer.
#[must_use]
#[wasm_bindgen(js_name = pauseAfter)]
pub fn pause_after(failures: u32) -> u32 {
    pause(failures)
}

/// Seconds for which an application may wait, where the office gives so many minutes to pay.
#[must_use]
#[wasm_bindgen(js_name = patience)]
pub fn patience_for(window: Option<u32>) -> u32 {
    patience(window)
}

/// Takes a step that deletes nothing; whether something is to be sent now.
fn take(one: &mut Kept, event: Event) -> bool {
    let step = step(one.entry.clone(), event, now());
    if let Some(entry) = step.entry {
        one.entry = entry;
    }
    step.post.is_some()
}

fn parse<T: serde::de::DeserializeOwned>(text: &str) -> Done<T> {
    serde_json::from_str(text).map_err(|_| JsValue::from_str("unreadable"))
}

fn print(value: &impl Serialize) -> Done<String> {
    serde_json::to_string(value).map_err(|_| JsValue::from_str("unwritable"))
}
