//! The visitor's details: where to pay out, where to pay back, e-mail, residence, consents; and the way to the review.

mod consents;
mod email;
mod end;
mod groups;
mod memo;
mod residence;
mod submit;
mod verdict;

use crate::state::{End, Page};
use consents::Consents;
use email::Email;
use end::EndGroup;
pub(super) use groups::groups;
use leptos::prelude::*;
use obmen_words::key;
use residence::Residence;
use submit::Submit;

/// The card.
#[component]
pub(crate) fn DetailsCard(page: Page) -> impl IntoView {
    view! {
        <section class="card details-card" aria-labelledby="details-title">
            <header class="card-head">
                <h2 id="details-title">{page.speech.live(key::DETAILS_TITLE)}</h2>
            </header>
            <form
                novalidate
                autocomplete="on"
                on:submit=move |ev| {
                    ev.prevent_default();
                    submit::review(page);
                }
            >
                <EndGroup page end=End::Payout />
                <EndGroup page end=End::Refund />
                <div class="group">
                    <div class="pair">
                        <Email page />
                        <Residence page />
                    </div>
                </div>
                <Consents page />
                <Submit page />
            </form>
        </section>
    }
}
