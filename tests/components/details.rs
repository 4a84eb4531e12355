//! Details: judged as they are typed, and never carried over to another network.
use crate::support::{Opens, mount, settle};
use obmen_page::state::Side;
use wasm_bindgen_test::wasm_bindgen_test;

const TRON: &str = "TNPeeaaFB7K9cmo4uQpcU32zGK8G1NYqeL";
const TON: &str = "EQBynBO23ywHy_CgarY9NK9FTz0yDsG82PtcbSTQgGoXwiuA";
const XRP: &str = "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh";
const CARD: &str = "4111111111111111";

fn to(get: &'static str) -> Opens {
    Opens { give: "KSPBKZT", get, send: "100000", ..Opens::default() }
}

#[wasm_bindgen_test]
async fn incomplete_is_neutral_until_the_field_is_left() {
    let page = mount(to("USDTTRC20"));
    page.type_into("details", "TNPee").await;
    assert!(page.find("#details-verdict .is-incomplete").is_some());
    page.input("details").dispatch_event(&web_sys::Event::new("blur").unwrap()).unwrap();
    settle().await;
    assert!(page.find("#details-verdict .is-invalid").is_some());
    page.type_into("details", TRON).await;
    assert!(page.find("#details-verdict .is-valid").is_some());
}

#[wasm_bindgen_test]
async fn complaint_1_an_address_is_judged_anew_for_another_network() {
    let page = mount(to("USDTTRC20"));
    page.type_into("details", TRON).await;
    page.pick(Side::Get, "TON").await;
    assert_eq!(page.input("details").value(), "");
    assert!(page.text(".details-card").contains("Cleared"), "and that is said");
    page.click(".choices button:last-child").await;
    assert_eq!(page.input("details").value(), TRON, "nothing typed is lost");
    assert!(page.find("#details-verdict .is-invalid").is_some());
}

#[wasm_bindgen_test]
async fn complaint_2_a_missing_memo_is_said() {
    let page = mount(to("TON"));
    page.type_into("details", TON).await;
    page.input("memo").dispatch_event(&web_sys::Event::new("blur").unwrap()).unwrap();
    settle().await;
    assert!(page.find("#memo-verdict .is-invalid").is_some());
    page.type_into("memo", "12345").await;
    assert!(page.find("#memo-verdict .is-invalid").is_none());
}

#[wasm_bindgen_test]
async fn complaint_3_a_memo_is_cleared_with_its_network_and_that_is_said() {
    let page = mount(to("TON"));
    page.type_into("memo", "12345").await;
    page.pick(Side::Get, "XRP").await;
    assert_eq!(page.input("memo").value(), "");
    assert!(page.text(".details-card").contains("The memo was cleared"));
    page.type_into("details", XRP).await;
    assert_eq!(page.page.application.request().unwrap().details.memo, None);
}

#[wasm_bindgen_test]
async fn a_network_without_memos_asks_for_none() {
    let page = mount(to("USDTTRC20"));
    settle().await;
    assert!(page.find("[name='memo']").is_none());
}

#[wasm_bindgen_test]
async fn details_stay_with_their_asset_when_the_exchange_is_turned_round() {
    let page = mount(Opens::default());
    page.type_into("details", CARD).await;
    page.type_into("refund_details", TRON).await;
    page.click(".swap").await;
    assert_eq!(page.input("details").value(), TRON);
    assert_eq!(page.input("refund_details").value(), CARD);
}

#[wasm_bindgen_test]
async fn nothing_is_reviewed_before_all_is_right() {
    let page = mount(Opens::default());
    page.click(".send .button").await;
    assert!(page.find("dialog[open]").is_none());
    assert!(page.find("#details-verdict .is-invalid").is_some(), "what is missing is said");
    page.type_into("details", CARD).await;
    page.type_into("refund_details", TRON).await;
    page.type_into("email", "someone@example.org").await;
    page.click("#consent-offer").await;
    let territory: web_sys::HtmlSelectElement =
        wasm_bindgen::JsCast::unchecked_into(page.find("#territory").unwrap());
    territory.set_value("AF");
    territory.dispatch_event(&web_sys::Event::new("change").unwrap()).unwrap();
    page.click(".send .button").await;
    assert!(page.find("dialog[open]").is_none(), "a refused territory is refused");
    territory.set_value("KZ");
    territory.dispatch_event(&web_sys::Event::new("change").unwrap()).unwrap();
    page.click(".send .button").await;
    assert!(page.find("dialog[open]").is_some());
    assert_eq!(page.figure("review.receive"), page.figure("receive"), "complaint 6: both round alike");
}
