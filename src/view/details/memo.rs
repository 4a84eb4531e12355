use super::field::{field, literal_input};
use super::told::{Told, lines};
use crate::dom::{El, Node, el, live, text, value_of};
use crate::state::{Derived, End, EndInput, EndState, Page};
use leptos::prelude::untrack;
use obmen_details::{Code, MemoInput, MemoPolicy, Verdict, check};
use obmen_words::key;

/// The memo. Where the network has none there is no field; one that was typed for another network is gone, and that
/// is said.
pub(super) fn memo_field(page: Page, end: End) -> Node {
    let speech = page.speech;
    let state = page.details.state(end);
    let shown = Derived::new(move || {
        state.with(|s| s.as_ref().is_some_and(|s| s.memo.policy != MemoPolicy::Unexpected))
    });
    let dropped = move || -> Option<Node> {
        if shown.get() && page.details.inputs(end).memo.with(|memo| memo.came && memo.text.is_empty()) {
            return Some(lines(vec![Told::mind(speech.t(key::MEMO_CAME))]));
        }
        let code = state.with(|s| s.as_ref()?.memo.dropped)?;
        Some(lines(vec![Told::mind(speech.fill(key::MEMO_DROPPED, &[("asset", code.as_str())]))]))
    };
    let input = move || shown.get().then(|| memo_input(page, end));
    Node::from([live(input), el("div").class("aside").attr("role", "status").child(live(dropped)).into()])
}

/// A memo of another network, once the visitor goes on: what was told of it has been read.
pub(super) fn forget_memo(page: Page, end: End) {
    let is_dropped = |s: &Option<EndState>| s.as_ref().is_some_and(|s| s.memo.dropped.is_some());
    if untrack(|| page.details.state(end).with(is_dropped)) {
        page.details.inputs(end).memo.set(EndInput::default());
    }
}

fn memo_input(page: Page, end: End) -> El {
    let speech = page.speech;
    let state = page.details.state(end);
    let input = page.details.inputs(end).memo;
    let asset = move || page.markets.pair.get_untracked().map(|pair| pair.at(end.side()));
    let label = move || {
        let kind = state.with(|s| s.as_ref()?.network?.memo().kinds.first().copied());
        kind.map_or_else(|| speech.t(key::MEMO), |kind| speech.say(&|words| words.memo_kind(kind)))
    };
    let hint = move || {
        let required = state.with(|s| s.as_ref().is_some_and(|s| s.memo.policy == MemoPolicy::Required));
        let hint = speech.t(if required { key::MEMO_REQUIRED } else { key::MEMO_OPTIONAL });
        [" (", &hint, ")"].concat()
    };
    let told = move || {
        let tried = page.application.tried.get();
        state.with(|s| s.as_ref().map(|s| told(page, s, tried))).unwrap_or_default()
    };
    let left = move |_| {
        input.update(|input| {
            input.left = true;
            if input.text.is_empty() {
                input.asset = asset();
            }
        });
    };
    let typed = move |event| {
        // What a link told of it holds no more.
        page.details.inputs(end).link.set(None);
        input.set(EndInput { asset: asset(), text: value_of(&event), ..EndInput::default() });
    };
    let entry = literal_input()
        .value(move || state.with(|s| s.as_ref().map(|s| s.memo.text.clone()).unwrap_or_default()))
        .on("input", typed)
        .on("blur", left);
    let label = Node::from([text(label), el("span").child(text(hint)).into()]);
    field(end.names().1, label, entry, Node::Nothing, Node::Nothing, told)
}

/// A memo is judged on its own; that it contradicts the address shows only together with it.
fn told(page: Page, state: &EndState, tried: bool) -> Vec<Told> {
    let (speech, memo) = (page.speech, &state.memo);
    let Some(network) = state.network else { return Vec::new() };
    let together = state.answer.as_ref().and_then(|answer| answer.code).filter(|code| match code {
        Code::MemoRequired => tried,
        Code::MemoInvalid(_) | Code::MemoUnexpected => true,
        _ => false,
    });
    if let Some(code) = memo.code.or(together) {
        let mut answer = check(network, "", MemoInput::NONE, MemoPolicy::Optional);
        answer.verdict = Verdict::Invalid;
        return vec![Told::wrong(speech.say(&|words| words.detail_code(&code, &answer)))];
    }
    memo.warnings.iter().map(|w| Told::mind(speech.say(&|words| words.warning(w, network)))).collect()
}
