//! AES-GCM under a key that no script can read. Whoever copies the database's values has nothing without this browser.

use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AesGcmParams, AesKeyGenParams, Crypto, CryptoKey};

/// Bytes of a nonce, as NIST SP 800-38D recommends. A fresh random one for each writing.
const NONCE: u32 = 12;

fn crypto() -> Result<Crypto, JsValue> {
    web_sys::window().ok_or(JsValue::NULL)?.crypto()
}

/// A key that can be used and stored, but not read.
pub(crate) async fn new_key() -> Result<CryptoKey, JsValue> {
    let uses = Array::of2(&"encrypt".into(), &"decrypt".into());
    let kind = AesKeyGenParams::new("AES-GCM", 256);
    let made = crypto()?.subtle().generate_key_with_object(&kind, false, &uses)?;
    JsFuture::from(made).await?.dyn_into()
}

/// A text as `{nonce, sealed}`.
pub(crate) async fn seal(key: &CryptoKey, text: &str) -> Result<JsValue, JsValue> {
    let crypto = crypto()?;
    let nonce = Uint8Array::new_with_length(NONCE);
    crypto.get_random_values_with_array_buffer_view(&nonce)?;
    let kind = AesGcmParams::new("AES-GCM", &nonce);
    let made = crypto.subtle().encrypt_with_object_and_u8_array(&kind, key, text.as_bytes())?;
    let sealed = Object::new();
    Reflect::set(&sealed, &"nonce".into(), &nonce)?;
    Reflect::set(&sealed, &"sealed".into(), &JsFuture::from(made).await?)?;
    Ok(sealed.into())
}

/// The text that was sealed.
pub(crate) async fn open(key: &CryptoKey, sealed: &JsValue) -> Result<String, JsValue> {
    let nonce: Object = Reflect::get(sealed, &"nonce".into())?.dyn_into()?;
    let content: Object = Reflect::get(sealed, &"sealed".into())?.dyn_into()?;
    let kind = AesGcmParams::new("AES-GCM", &nonce);
    let opened = crypto()?.subtle().decrypt_with_object_and_buffer_source(&kind, key, &content)?;
    let bytes = Uint8Array::new(&JsFuture::from(opened).await?).to_vec();
    String::from_utf8(bytes).map_err(|_| JsValue::from_str("unreadable"))
}
