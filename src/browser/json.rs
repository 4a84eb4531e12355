//! JSON by the browser's own parser: a second one in the page would only cost bytes.

use js_sys::{JSON, Object, Reflect};
use obmen_values::Decoder;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;

/// Reads JSON into a type; `None` where the text is no JSON or does not fit the type.
#[must_use]
pub fn parse<T: DeserializeOwned>(text: &str) -> Option<T> {
    T::deserialize(Decoder(JSON::parse(text).ok()?)).ok()
}

/// An object of these members, as JSON.
pub(crate) fn print(object: &Object) -> Option<String> {
    JSON::stringify(object).ok()?.as_string()
}

/// An object of these members; what is undefined is left out when it is printed.
pub(crate) fn object(members: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in members {
        // A plain object takes any member.
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object
}
