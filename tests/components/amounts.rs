//! Amounts on the page: either end is typed, the other follows; nothing is guessed, nothing is lost.
use crate::support::{Opens, mount, settle};
use obmen_exchange::{AssetCode, Unit};
use obmen_words::Lang;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn a_keystroke_recomputes_the_other_amount() {
    let page = mount(Opens::default());
    page.type_into("send", "101").await;
    assert_eq!(page.figure("receive").as_deref(), Some("46615"));
    assert_eq!(page.input("receive").value(), "46\u{a0}615.00");
    page.type_into("send", "1001").await;
    assert_eq!(page.figure("receive").as_deref(), Some("466150"));
}

#[wasm_bindgen_test]
async fn the_receiving_end_is_typed_as_well() {
    let page = mount(Opens::default());
    page.type_into("receive", "466150").await;
    assert_eq!(page.figure("send").as_deref(), Some("1001"));
    assert_eq!(page.input("receive").value(), "466150", "what is typed stays as typed");
}

#[wasm_bindgen_test]
async fn complaint_4_a_decimal_comma_is_taken() {
    let page = mount(Opens { lang: Lang::Ru, ..Opens::default() });
    page.type_into("send", "101,5").await;
    assert_eq!(page.figure("send").as_deref(), Some("101.5"));
    page.type_into("send", "1\u{a0}001,25").await;
    assert_eq!(page.figure("send").as_deref(), Some("1001.25"));
}

#[wasm_bindgen_test]
async fn complaint_5_an_ambiguous_amount_is_asked_not_guessed() {
    let page = mount(Opens::default());
    page.type_into("send", "1,234").await;
    assert_eq!(page.figure("receive").as_deref(), Some(""));
    assert_eq!(page.input("send").get_attribute("aria-invalid").as_deref(), Some("true"));
    page.click(".ambiguous .button:first-child").await;
    assert_eq!(page.figure("send").as_deref(), Some("1234"));
    page.type_into("send", "1,234").await;
    page.click(".ambiguous .button:last-child").await;
    assert_eq!(page.figure("send").as_deref(), Some("1.234"));
}

#[wasm_bindgen_test]
async fn what_is_no_amount_is_said_and_kept() {
    let page = mount(Opens::default());
    let long = "1".repeat(30);
    for typed in ["0", "-1", "1e9", "abc def", "", "1.2345678", &long] {
        page.type_into("send", typed).await;
        assert!(!page.text("#send-problem").is_empty(), "{typed:?} is said");
        assert_eq!(page.input("send").value(), typed, "{typed:?} is kept");
    }
    page.type_into("send", "٣٫٥").await;
    assert_eq!(page.figure("send").as_deref(), Some("3.5"));
}

#[wasm_bindgen_test]
async fn complaint_10_limits_are_always_in_sight_and_fill_the_amount_in() {
    let page = mount(Opens::default());
    page.type_into("send", "").await;
    assert_eq!(page.figure("limits.give_min").as_deref(), Some("20"));
    assert_eq!(page.figure("limits.reserve").as_deref(), Some("32540000"));
    page.click("[data-figure='limits.give_min']").await;
    assert_eq!(page.figure("send").as_deref(), Some("20"));
}

#[wasm_bindgen_test]
async fn under_the_minimum_the_limit_is_marked_and_said() {
    let page = mount(Opens::default());
    page.type_into("send", "19.999999").await;
    assert!(page.text("#send-problem").contains("20.00"));
    assert!(page.find("#send-limits .is-broken").is_some());
}

#[wasm_bindgen_test]
async fn a_swap_keeps_the_amount_with_its_asset() {
    let page = mount(Opens::default());
    page.click(".swap").await;
    assert_eq!(page.input("receive").value(), "2\u{a0}000");
    assert_eq!(page.figure("receive").as_deref(), Some("2000"));
    assert_eq!(page.figure("send").as_deref(), Some("960000"));
}

#[wasm_bindgen_test]
async fn complaint_12_the_stages_add_up() {
    let page = mount(Opens::default());
    settle().await;
    let amount = |name: &str, code: &str, scale: u8| {
        let unit = Unit::new(AssetCode::parse(code).unwrap(), scale).unwrap();
        unit.parse(&page.figure(name).unwrap()).unwrap()
    };
    let give = |name| amount(name, "USDTTRC20", 6);
    let get = |name| amount(name, "KSPBKZT", 2);
    assert_eq!(give("exchanged").checked_add(give("give_fee")), Ok(give("send")));
    assert_eq!(get("converted").checked_sub(get("get_fee")), Ok(get("receive")));
}
