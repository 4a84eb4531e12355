//! From our records to JavaScript's objects.
//!
//! Only what records are made of: structs, lists, texts, whole numbers up to 32 bits, truths, and `null` for what is not
//! known. `serde_wasm_bindgen::Serializer` gives the same objects; with the table of names that it keeps for speed, and
//! with an error behind every field, `@obmen/calc` is 1,800 bytes more in brotli, and above its budget.

use crate::Unfit;
use core::fmt::Display;
use js_sys::{Array, Object, Reflect};
use serde::ser::{Error, Impossible, Serialize, SerializeSeq, SerializeStruct, Serializer};
use wasm_bindgen::JsValue;

/// A record as a plain object; `None` where it holds what no record holds.
#[must_use]
pub fn encode(record: &impl Serialize) -> Option<JsValue> {
    record.serialize(Encoder).ok()
}

impl Error for Unfit {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

struct Encoder;

/// An object or a list that grows.
struct Members(Object);

/// A list that grows.
struct Elements(Array);

macro_rules! unfit {
    ($($name:ident($($kind:ty),*) -> $answer:ty;)*) => {
        $(fn $name(self, $(_: $kind),*) -> Result<$answer, Unfit> { Err(Unfit) })*
    };
}

type Never = Impossible<JsValue, Unfit>;

impl Serializer for Encoder {
    type Ok = JsValue;
    type Error = Unfit;
    type SerializeSeq = Elements;
    type SerializeTuple = Never;
    type SerializeTupleStruct = Never;
    type SerializeTupleVariant = Never;
    type SerializeMap = Never;
    type SerializeStruct = Members;
    type SerializeStructVariant = Never;

    fn serialize_bool(self, value: bool) -> Result<JsValue, Unfit> {
        Ok(JsValue::from_bool(value))
    }

    fn serialize_u32(self, value: u32) -> Result<JsValue, Unfit> {
        Ok(JsValue::from(value))
    }

    fn serialize_str(self, value: &str) -> Result<JsValue, Unfit> {
        Ok(JsValue::from_str(value))
    }

    fn serialize_none(self) -> Result<JsValue, Unfit> {
        Ok(JsValue::NULL)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<JsValue, Unfit> {
        value.serialize(self)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Elements, Unfit> {
        Ok(Elements(Array::new()))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Members, Unfit> {
        Ok(Members(Object::new()))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<JsValue, Unfit> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<JsValue, Unfit> {
        Err(Unfit)
    }

    unfit! {
        serialize_i8(i8) -> JsValue;
        serialize_i16(i16) -> JsValue;
        serialize_i32(i32) -> JsValue;
        serialize_i64(i64) -> JsValue;
        serialize_u8(u8) -> JsValue;
        serialize_u16(u16) -> JsValue;
        serialize_u64(u64) -> JsValue;
        serialize_f32(f32) -> JsValue;
        serialize_f64(f64) -> JsValue;
        serialize_char(char) -> JsValue;
        serialize_bytes(&[u8]) -> JsValue;
        serialize_unit() -> JsValue;
        serialize_unit_struct(&'static str) -> JsValue;
        serialize_unit_variant(&'static str, u32, &'static str) -> JsValue;
        serialize_tuple(usize) -> Never;
        serialize_tuple_struct(&'static str, usize) -> Never;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Never;
        serialize_map(Option<usize>) -> Never;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Never;
    }
}

impl Members {
    #[inline(never)]
    fn add(&self, name: &str, value: &JsValue) {
        // A plain object takes any member.
        let _ = Reflect::set(&self.0, &JsValue::from_str(name), value);
    }
}

impl SerializeStruct for Members {
    type Ok = JsValue;
    type Error = Unfit;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Unfit> {
        self.add(name, &value.serialize(Encoder)?);
        Ok(())
    }

    fn end(self) -> Result<JsValue, Unfit> {
        Ok(self.0.into())
    }
}

impl SerializeSeq for Elements {
    type Ok = JsValue;
    type Error = Unfit;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unfit> {
        self.0.push(&value.serialize(Encoder)?);
        Ok(())
    }

    fn end(self) -> Result<JsValue, Unfit> {
        Ok(self.0.into())
    }
}
