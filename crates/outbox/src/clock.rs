use obmen_application::outbox::Moment;

/// The present moment of this device. By its decimal text, so that nothing is cast.
pub(crate) fn now() -> Moment {
    let millis = js_sys::Object::from(wasm_bindgen::JsValue::from(js_sys::Date::now())).to_string();
    let millis: u64 =
        String::from(millis).split('.').next().and_then(|whole| whole.parse().ok()).unwrap_or(u64::MAX);
    // A clock that cannot be read sends nothing.
    Moment(u32::try_from(millis / 1000).unwrap_or(u32::MAX))
}
