//! The fields of an object that came in: each is what it is declared to be, or named as the one that is not.

use js_sys::{Object, Reflect};
use obmen_request::Refusal;
use wasm_bindgen::{JsCast, JsValue};

/// An object's fields. Absent, `undefined` and `null` are the same.
pub(crate) struct Fields<'a>(Option<&'a Object>);

impl<'a> Fields<'a> {
    /// The fields of an object with no others than these: a mistyped name is not passed over.
    pub(crate) fn of(
        name: &'static str,
        value: &'a JsValue,
        allowed: &'static [&'static str],
    ) -> Result<Self, Refusal> {
        // Of whichever realm: `instanceof Object` would refuse one from another frame.
        if !value.is_object() {
            return Err(Refusal::NotObject(name));
        }
        let object: &Object = value.unchecked_ref();
        let names = Object::keys(object);
        let unknown = |name: &String| !allowed.contains(&name.as_str());
        match names.iter().filter_map(|name| name.as_string()).find(unknown) {
            None => Ok(Self(Some(object))),
            Some(found) => Err(Refusal::UnknownField { found, allowed }),
        }
    }

    /// The same, of an object that may be absent.
    pub(crate) fn of_optional(
        name: &'static str,
        value: &'a JsValue,
        allowed: &'static [&'static str],
    ) -> Result<Self, Refusal> {
        if is_absent(value) { Ok(Self(None)) } else { Self::of(name, value, allowed) }
    }

    /// A text that must be there.
    pub(crate) fn required(&self, name: &'static str) -> Result<String, Refusal> {
        self.text(name)?.ok_or(Refusal::Missing(name))
    }

    /// A text.
    pub(crate) fn text(&self, name: &'static str) -> Result<Option<String>, Refusal> {
        self.get(name).map(|value| value.as_string().ok_or(Refusal::NotText(name))).transpose()
    }

    /// A text that is a number: what is already a float is refused, since it may have lost digits.
    pub(crate) fn amount(&self, name: &'static str) -> Result<Option<String>, Refusal> {
        self.get(name).map(|value| value.as_string().ok_or(Refusal::NotAmountText(name))).transpose()
    }

    /// True or false; false where it is absent.
    pub(crate) fn flag(&self, name: &'static str) -> Result<bool, Refusal> {
        self.get(name).map_or(Ok(false), |value| value.as_bool().ok_or(Refusal::NotFlag(name)))
    }

    /// Whatever it is; `None` where it is absent.
    pub(crate) fn get(&self, name: &str) -> Option<JsValue> {
        Reflect::get(self.0?, &JsValue::from_str(name)).ok().filter(|value| !is_absent(value))
    }
}

fn is_absent(value: &JsValue) -> bool {
    value.is_undefined() || value.is_null()
}
