//! The what-if panel: every figure is in the document, folded or not, and what is not stated says so.
use crate::support::{Opens, mount, settle};
use obmen_exchange::ScenarioId;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn folded_figures_are_in_the_document() {
    let page = mount(Opens::default());
    settle().await;
    for id in ScenarioId::ALL {
        let name = format!("scenario.{}.amount", id.as_str());
        assert!(page.figure(&name).is_some(), "{name}");
    }
    assert!(page.find("#scenario-exact").unwrap().get_attribute("open").is_none());
    assert_eq!(page.figure("scenario.exact.amount").as_deref(), Some("931833.85"));
}

#[wasm_bindgen_test]
async fn complaint_11_the_refund_fee_is_shown_before_paying() {
    let page = mount(Opens::default());
    settle().await;
    assert_eq!(page.figure("scenario.cancel.fee").as_deref(), Some("50"));
    assert_eq!(page.figure("scenario.cancel.amount").as_deref(), Some("1950"));
}

#[wasm_bindgen_test]
async fn an_unknown_amount_says_not_stated() {
    let page = mount(Opens::default());
    settle().await;
    assert_eq!(page.figure("scenario.late.amount").as_deref(), Some(""));
    assert!(page.text("#scenario-late .scenario-outcome:first-child").contains("not stated"));
    assert_eq!(page.figure("scenario.late.2.amount").as_deref(), Some("931833.85"));
}

#[wasm_bindgen_test]
async fn complaint_9_another_amount_and_a_moving_rate_are_reckoned() {
    let page = mount(Opens::default());
    page.type_into("received", "2101").await;
    assert_eq!(page.figure("scenario.different-amount.amount").as_deref(), Some("978915"));
    page.type_into("rate_move", "−10").await;
    assert_eq!(page.figure("scenario.late.2.amount").as_deref(), Some("881023.5"));
    page.click("#scenario-exact summary").await;
    assert_eq!(page.figure("scenario.exact.amount").as_deref(), Some("931833.85"));
}

#[wasm_bindgen_test]
async fn another_amount_is_forgotten_with_its_asset() {
    let page = mount(Opens::default());
    page.type_into("received", "2100").await;
    page.click(".swap").await;
    assert_eq!(page.input("received").value(), "");
    page.click(".swap").await;
    assert_eq!(page.figure("scenario.different-amount.received").as_deref(), Some("2100"));
}

#[wasm_bindgen_test]
async fn each_figure_has_one_name_and_each_name_one_figure() {
    let page = mount(Opens::default());
    settle().await;
    let all = leptos::prelude::document().query_selector_all("[data-figure]").unwrap();
    let mut names: Vec<String> = (0..all.length())
        .filter_map(|at| all.get(at)?.dyn_into::<web_sys::Element>().ok()?.get_attribute("data-figure"))
        .collect();
    let count = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), count);
    drop(page);
}

#[wasm_bindgen_test]
async fn a_clause_mark_opens_the_paraphrase() {
    let page = mount(Opens::default());
    page.click("#scenario-cancel .clause").await;
    assert!(page.text("#clause-note").contains("A paraphrase."));
    assert!(page.text("#clause-note").contains("5.2"));
}
