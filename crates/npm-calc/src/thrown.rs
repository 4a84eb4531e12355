//! What is thrown, before it is an error.

use crate::object;
use obmen_request::Refusal;
use obmen_words::Words;
use serde::Serialize;
use wasm_bindgen::JsValue;

/// Why there is no answer.
#[derive(Serialize)]
struct Thrown {
    code: &'static str,
    field: String,
    message: String,
}

/// A refusal in words, with a field called by its own name.
pub(crate) fn value(refusal: &Refusal, words: Words<'_>) -> JsValue {
    object(&Thrown {
        code: refusal.code(),
        field: refusal.field().to_owned(),
        message: refusal.say(words, str::to_owned),
    })
}
