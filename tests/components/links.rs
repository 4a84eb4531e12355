//! Payment links: what was read is taken only where nothing else has happened meanwhile.
use crate::support::{Mounted, Opens, mount, settle};
use js_sys::{Array, Function, Promise, Reflect};
use leptos::prelude::window;
use obmen_page::state::Side;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_test::wasm_bindgen_test;

const TON: &str = "EQBynBO23ywHy_CgarY9NK9FTz0yDsG82PtcbSTQgGoXwiuA";
const LINK: &str = "ton://transfer/a?amount=1500000000&text=7";

/// A reader that answers when it is told to.
struct Reader {
    answer: Function,
    _reader: Closure<dyn FnMut() -> Promise>,
}

impl Reader {
    fn new() -> Self {
        let mut answer = None;
        let promise = Promise::new(&mut |resolve, _| answer = Some(resolve));
        let reader = Closure::<dyn FnMut() -> Promise>::new(move || promise.clone());
        Reflect::set(&window(), &"obmenPart".into(), reader.as_ref()).unwrap();
        Self { answer: answer.unwrap(), _reader: reader }
    }

    async fn answers(&self, said: &[&str]) {
        let said: Array = said.iter().map(|text| JsValue::from_str(text)).collect();
        self.answer.call1(&JsValue::UNDEFINED, &said).unwrap();
        settle().await;
        settle().await;
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        Reflect::set(&window(), &"obmenPart".into(), &JsValue::UNDEFINED).unwrap();
    }
}

fn to_ton() -> Mounted {
    mount(Opens { give: "KSPBKZT", get: "TON", send: "100000", ..Opens::default() })
}

#[wasm_bindgen_test]
async fn a_link_fills_address_and_memo_and_asks_about_its_amount() {
    let (reader, page) = (Reader::new(), to_ton());
    page.type_into("details", LINK).await;
    assert_eq!(page.input("details").value(), LINK, "not before it is read");
    reader.answers(&[TON, "7", "1.5"]).await;
    assert_eq!([page.input("details").value(), page.input("memo").value()], [TON, "7"]);
    assert_ne!(page.figure("receive").as_deref(), Some("1.5"));
    page.click(".details-card [role=alert] .button").await;
    assert_eq!(page.figure("receive").as_deref(), Some("1.5"));
    assert!(page.find(".details-card [role=alert]").is_none());
}

#[wasm_bindgen_test]
async fn what_was_typed_meanwhile_stays() {
    let (reader, page) = (Reader::new(), to_ton());
    page.type_into("details", LINK).await;
    page.type_into("details", "EQBynBO23ywHy").await;
    reader.answers(&[TON, "7", "1.5"]).await;
    assert_eq!([page.input("details").value(), page.input("memo").value()], ["EQBynBO23ywHy", ""]);
    assert!(page.find(".details-card [role=alert]").is_none());
}

#[wasm_bindgen_test]
async fn what_was_read_for_another_asset_is_not_taken() {
    let (reader, page) = (Reader::new(), to_ton());
    page.type_into("details", LINK).await;
    page.pick(Side::Get, "XRP").await;
    reader.answers(&[TON, "7", "1.5"]).await;
    assert_eq!([page.input("details").value(), page.input("memo").value()], ["", ""]);
    // What the other asset refuses was cleared, and can be put back.
    page.click(".details-card [role=alert] .button:last-child").await;
    assert_eq!([page.input("details").value(), page.input("memo").value()], [LINK, ""]);
}

#[wasm_bindgen_test]
async fn a_refused_link_fills_nothing_and_is_told() {
    let (reader, page) = (Reader::new(), to_ton());
    page.type_into("details", LINK).await;
    reader.answers(&["", "", "", "refused", "отказано"]).await;
    assert_eq!([page.input("details").value(), page.input("memo").value()], [LINK, ""]);
    assert_eq!(page.text(".details-card [role=alert]"), "refused");
}

#[wasm_bindgen_test]
async fn without_a_reader_that_is_told() {
    let page = to_ton();
    page.type_into("details", LINK).await;
    settle().await;
    settle().await;
    assert!(page.text(".details-card [role=alert]").contains("could not be loaded"));
}
