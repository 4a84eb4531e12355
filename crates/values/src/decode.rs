//! From JavaScript's values to our types, through serde.
//!
//! The fields of a struct are asked for by name, in their order, and handed on as a sequence; the variants of an enum
//! as their number. So none of the code by which serde finds a field's or a variant's name comes into what is shipped:
//! with `serde_wasm_bindgen::from_value`, `@obmen/calc` is 14,800 bytes more in brotli.

use core::cell::Cell;
use core::fmt::{self, Display};
use js_sys::{Array, Object, Reflect};
use serde::de::value::U32Deserializer;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, Expected, IntoDeserializer, MapAccess, SeqAccess,
    Unexpected, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use wasm_bindgen::JsValue;

/// A value that is not of the type asked for. It holds nothing, since every step of reading may return one; which field
/// it is about, [`last_field`] knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unfit;

impl Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("unfit")
    }
}

thread_local! {
    static LAST: Cell<&'static str> = const { Cell::new("") };
}

/// The field that was asked for last: where a value was [`Unfit`], its own, or that of the innermost struct around it.
#[must_use]
pub fn last_field() -> &'static str {
    LAST.get()
}

impl core::error::Error for Unfit {}

impl Error for Unfit {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
    fn invalid_type(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        Self
    }
    fn invalid_value(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        Self
    }
    fn invalid_length(_: usize, _: &dyn Expected) -> Self {
        Self
    }
    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }
}

/// A value of JavaScript.
#[derive(Debug)]
pub struct Decoder(pub JsValue);

impl Decoder {
    /// A whole number; none of ours is larger than 2^53.
    fn whole(&self) -> Result<u64, Unfit> {
        self.0.as_f64().ok_or(Unfit)?;
        let text = Object::from(self.0.clone()).to_string();
        String::from(text).parse().map_err(|_| Unfit)
    }

    fn text(&self) -> Result<String, Unfit> {
        self.0.as_string().ok_or(Unfit)
    }

    fn field(&self, name: &str) -> Result<JsValue, Unfit> {
        Reflect::get(&self.0, &JsValue::from_str(name)).map_err(|_| Unfit)
    }
}

/// What does not depend on the type asked for: once, and not for each of them.
impl Decoder {
    #[inline(never)]
    fn elements(&self) -> Result<Values, Unfit> {
        if Array::is_array(&self.0) { Ok(Values(Array::from(&self.0), 0)) } else { Err(Unfit) }
    }

    #[inline(never)]
    fn fields(self, names: &'static [&'static str]) -> Result<Fields, Unfit> {
        if self.0.is_object() { Ok(Fields { object: self, names: names.iter() }) } else { Err(Unfit) }
    }

    #[inline(never)]
    fn variant(self, variants: &'static [&'static str]) -> Result<Variant, Unfit> {
        let (name, content) = match self.0.as_string() {
            Some(name) => (name, JsValue::UNDEFINED),
            // `Object.keys` would throw through our own frames.
            None if !self.0.is_object() => return Err(Unfit),
            None => {
                let names = Object::keys(&Object::from(self.0.clone()));
                let name = names.get(0).as_string().ok_or(Unfit)?;
                let content = self.field(&name)?;
                (name, content)
            }
        };
        let index = variants.iter().position(|variant| *variant == name).ok_or(Unfit)?;
        Ok(Variant(u32::try_from(index).map_err(|_| Unfit)?, Self(content)))
    }
}

impl<'de> Deserializer<'de> for Decoder {
    type Error = Unfit;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Unfit> {
        Err(Unfit)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_bool(self.0.as_bool().ok_or(Unfit)?)
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_u64(self.whole()?)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_u64(self.whole()?)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_str(&self.text()?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_string(self.text()?)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        if self.0.is_null() || self.0.is_undefined() {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_seq(self.elements()?)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Unfit> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        if !self.0.is_object() {
            return Err(Unfit);
        }
        let names = Object::keys(&Object::from(self.0.clone()));
        visitor.visit_map(Members { object: self, names: Values(names, 0), value: JsValue::UNDEFINED })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        visitor.visit_seq(self.fields(fields)?)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        visitor.visit_enum(self.variant(variants)?)
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u16 u64 u128 f32 f64 char bytes byte_buf unit unit_struct newtype_struct tuple_struct
        identifier ignored_any
    }
}

/// The elements of an array, and how many were taken.
struct Values(Array, u32);

impl Values {
    #[inline(never)]
    fn next(&mut self) -> Option<JsValue> {
        let value = (self.1 < self.0.length()).then(|| self.0.get(self.1));
        self.1 += 1;
        value
    }
}

impl<'de> SeqAccess<'de> for Values {
    type Error = Unfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Unfit> {
        self.next().map(|value| seed.deserialize(Decoder(value))).transpose()
    }
}

/// The fields of a struct, in its order.
struct Fields {
    object: Decoder,
    names: core::slice::Iter<'static, &'static str>,
}

impl Fields {
    #[inline(never)]
    fn next(&mut self) -> Result<Option<Decoder>, Unfit> {
        let Some(name) = self.names.next() else { return Ok(None) };
        LAST.set(name);
        Ok(Some(Decoder(self.object.field(name)?)))
    }
}

impl<'de> SeqAccess<'de> for Fields {
    type Error = Unfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Unfit> {
        let Some(value) = self.next()? else { return Ok(None) };
        seed.deserialize(value).map(Some)
    }
}

/// The members of an object.
struct Members {
    object: Decoder,
    names: Values,
    value: JsValue,
}

impl<'de> MapAccess<'de> for Members {
    type Error = Unfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Unfit> {
        let Some(name) = self.names.next() else { return Ok(None) };
        self.value = Reflect::get(&self.object.0, &name).map_err(|_| Unfit)?;
        seed.deserialize(Decoder(name)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Unfit> {
        seed.deserialize(Decoder(self.value.clone()))
    }
}

/// The variant of an enum, by its number, and what it holds.
struct Variant(u32, Decoder);

impl<'de> EnumAccess<'de> for Variant {
    type Error = Unfit;
    type Variant = Decoder;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Decoder), Unfit> {
        let number: U32Deserializer<Unfit> = self.0.into_deserializer();
        Ok((seed.deserialize(number)?, self.1))
    }
}

impl<'de> VariantAccess<'de> for Decoder {
    type Error = Unfit;

    fn unit_variant(self) -> Result<(), Unfit> {
        if self.0.is_undefined() { Ok(()) } else { Err(Unfit) }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Unfit> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Unfit> {
        self.deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        self.deserialize_struct("", fields, visitor)
    }
}
