use super::verdict::{Told, lines};
use crate::state::{End, EndInput, MemoView, Page};
use leptos::prelude::*;
use obmen_details::{Code, MemoPolicy, Network, Verdict};
use obmen_words::key;

/// The memo. Where the network has none there is no field; one that was typed for another network is gone, and that
/// is said.
#[component]
pub(super) fn MemoField(page: Page, end: End) -> impl IntoView {
    let speech = page.speech;
    let state = page.details.state(end);
    let shown = Memo::new(move |_| {
        state.with(|s| s.as_ref().is_some_and(|s| s.memo.policy != MemoPolicy::Unexpected))
    });
    let dropped = move || {
        state.with(|s| {
            let code = s.as_ref()?.memo.dropped?;
            let text = speech.fill(key::MEMO_DROPPED, &[("asset", code.as_str())]);
            Some(lines(vec![Told::mind(text)]))
        })
    };
    let field = move || shown.get().then(|| view! { <MemoInput page end /> });
    view! {
        {field}
        <div role="status">{dropped}</div>
    }
}

#[component]
fn MemoInput(page: Page, end: End) -> impl IntoView {
    let (speech, name) = (page.speech, end.names().1);
    let state = page.details.state(end);
    let input = page.details.inputs(end).memo;
    let asset = move || page.markets.pair.get_untracked().map(|pair| pair.at(end.side()));
    let policy = move || state.with(|s| s.as_ref().map(|s| s.memo.policy));
    let label = move || {
        state.with(|s| {
            let kind = s.as_ref()?.network?.memo().kinds.first().copied();
            Some(kind.map_or_else(|| speech.t(key::MEMO), |kind| speech.say(|words| words.memo_kind(kind))))
        })
    };
    let hint = move || {
        let key = if policy() == Some(MemoPolicy::Required) { key::MEMO_REQUIRED } else { key::MEMO_OPTIONAL };
        [" (", &speech.t(key), ")"].concat()
    };
    let told = move || {
        let tried = page.application.tried.get();
        state.with(|s| {
            let s = s.as_ref()?;
            Some(told(page, s.network?, &s.memo, s.answer.as_ref(), tried))
        })
        .unwrap_or_default()
    };
    let verdict_id = [name, "-verdict"].concat();
    view! {
        <div class="field">
            <label for=name>{label} <span>{hint}</span></label>
            <div class="control">
                <input
                    class="input is-mono"
                    id=name
                    name=name
                    type="text"
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    aria-describedby=verdict_id.clone()
                    aria-invalid=move || if told().iter().any(Told::is_wrong) { "true" } else { "false" }
                    prop:value=move || state.with(|s| s.as_ref().map(|s| s.memo.text.clone()).unwrap_or_default())
                    on:input:target=move |ev| {
                        input.set(EndInput { asset: asset(), text: ev.target().value(), left: false })
                    }
                    on:blur=move |_| input.update(|input| {
                        input.left = true;
                        input.asset = input.asset.or_else(asset);
                    })
                />
            </div>
            <div id=verdict_id role="status">{move || lines(told())}</div>
        </div>
    }
}

/// A memo is judged on its own; that it contradicts the address shows only together with it.
fn told(
    page: Page,
    network: Network,
    memo: &MemoView,
    answer: Option<&obmen_details::Answer>,
    tried: bool,
) -> Vec<Told> {
    let speech = page.speech;
    let together = answer.and_then(|a| a.code).filter(|code| match code {
        Code::MemoRequired => tried,
        Code::MemoInvalid(_) | Code::MemoUnexpected => true,
        _ => false,
    });
    if let Some(code) = memo.code.or(together) {
        let mut blank = obmen_details::check(network, "", obmen_details::MemoInput::NONE, MemoPolicy::Optional);
        blank.verdict = Verdict::Invalid;
        return vec![Told::wrong(speech.say(|words| words.detail_code(&code, &blank)))];
    }
    let said = memo.warnings.iter().map(|w| Told::mind(speech.say(|words| words.warning(w, network))));
    said.collect()
}
