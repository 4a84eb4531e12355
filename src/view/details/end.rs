use super::super::parts::{asset_mark, icon, local_name};
use super::groups::groups;
use super::memo::MemoField;
use super::verdict::{Told, lines, of_details};
use crate::browser::paste;
use crate::state::{End, EndInput, EndState, Page};
use leptos::prelude::*;
use obmen_details::Network;
use obmen_words::{Key, key};

/// One end: the details of the asset it has now, and a memo where its network has one.
#[component]
pub(super) fn EndGroup(page: Page, end: End) -> impl IntoView {
    let speech = page.speech;
    let state = page.details.state(end);
    let title = match end {
        End::Payout => key::DETAILS_PAYOUT,
        End::Refund => key::DETAILS_REFUND,
    };
    let asset = move || {
        let entry = page.markets.entry.get()?;
        let asset = state.with(|state| state.as_ref().map(|s| s.asset.clone()))?;
        let name = local_name(&entry, &asset);
        let network = asset.network_name.clone().unwrap_or_else(|| asset.currency.clone());
        Some(view! { {asset_mark(&asset, &name)} {[&name, ", ", &network].concat()} })
    };
    // The fields stay in place while what is typed into them changes.
    let takes_details = Memo::new(move |_| state.with(|s| s.as_ref().is_some_and(|s| s.network.is_some())));
    let fields = move || match takes_details.get() {
        true => view! {
            <DetailsField page end />
            <MemoField page end />
        }
        .into_any(),
        false => view! { <p class="note">{speech.t(key::DETAILS_NONE)}</p> }.into_any(),
    };
    view! {
        <fieldset class="group">
            <legend>
                {speech.live(title)} <span class="group-asset">{asset}</span>
            </legend>
            {fields}
        </fieldset>
    }
}

/// The details themselves.
#[component]
fn DetailsField(page: Page, end: End) -> impl IntoView {
    let (speech, name) = (page.speech, end.names().0);
    let state = page.details.state(end);
    let input = page.details.inputs(end).details;
    let asset = move || page.markets.pair.get_untracked().map(|pair| pair.at(end.side()));
    let enter = move |text: String| input.set(EndInput { asset: asset(), text, left: false });
    let label = move || state.with(|s| s.as_ref().and_then(|s| Some(label(page, s.network?))));
    let told = move || {
        let tried = page.application.tried.get();
        state.with(|s| s.as_ref().map_or_else(Vec::new, |s| of_details(speech, s, tried)))
    };
    let numeric = move || {
        let symbol = state.with(|s| s.as_ref().and_then(|s| Some(s.network?.symbol())));
        if matches!(symbol, Some("CARD" | "KZ_IIN" | "KZ_BIN" | "YOOMONEY" | "QIWI")) { "numeric" } else { "text" }
    };
    let grouped = move || {
        state.with(|s| {
            let s = s.as_ref()?;
            groups(s.network?, &s.text, s.answer.as_ref().and_then(|a| a.position))
        })
    };
    let verdict_id = [name, "-verdict"].concat();
    view! {
        <div class="field">
            <label for=name>{label}</label>
            <div class="control">
                <input
                    class="input is-mono"
                    id=name
                    name=name
                    type="text"
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    inputmode=numeric
                    aria-describedby=verdict_id.clone()
                    aria-invalid=move || if told().iter().any(Told::is_wrong) { "true" } else { "false" }
                    prop:value=move || input.with(|input| input.text.clone())
                    on:input:target=move |ev| enter(ev.target().value())
                    on:blur=move |_| input.update(|input| input.left = true)
                />
                <button
                    class="icon-button"
                    type="button"
                    aria-label=speech.live(key::PASTE)
                    title=speech.live(key::PASTE)
                    on:click=move |_| paste(move |text| enter(text.trim().to_owned()))
                >
                    {icon("paste")}
                </button>
            </div>
            {move || grouped().map(|groups| view! { <p class="groups" aria-hidden="true">{groups}</p> })}
            <div id=verdict_id role="status">{move || lines(told())}</div>
            {move || state.with(|s| s.as_ref().and_then(|s| stale(page, end, s)))}
        </div>
    }
}

/// What is asked for.
fn label(page: Page, network: Network) -> String {
    let named = |key: Key| page.speech.fill(key, &[("network", network.symbol())]);
    match network.symbol() {
        "CARD" => page.speech.t(key::DETAILS_CARD),
        "IBAN" => page.speech.t(key::DETAILS_IBAN),
        "PHONE" => page.speech.t(key::DETAILS_PHONE),
        _ if network.is_chain() => named(key::DETAILS_ADDRESS),
        _ => named(key::DETAILS_PURSE),
    }
}

/// Details that were typed for another network: they are confirmed or cleared, never just kept.
fn stale(page: Page, end: End, state: &EndState) -> Option<impl IntoView + use<>> {
    let speech = page.speech;
    let from = state.typed_for?;
    let input = page.details.inputs(end).details;
    let asset = state.asset.code();
    let named = |code| page.markets.entry.with(|e| {
        let e = e.as_ref()?;
        let asset = e.office.asset(code)?;
        Some([&local_name(e, asset), " ", asset.network_name.as_deref().unwrap_or(&asset.currency)].concat())
    });
    let values = [("from", named(from).unwrap_or_default()), ("to", named(asset).unwrap_or_default())];
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let text = speech.fill(key::DETAILS_STALE, &values);
    Some(view! {
        <div class="ambiguous" role="alert">
            <p>{text}</p>
            <div class="choices">
                <button class="button" type="button" on:click=move |_| input.set(EndInput::default())>
                    {speech.t(key::DETAILS_CLEAR)}
                </button>
                <button
                    class="button"
                    type="button"
                    on:click=move |_| input.update(|input| input.asset = Some(asset))
                >
                    {speech.t(key::DETAILS_KEEP)}
                </button>
            </div>
        </div>
    })
}
