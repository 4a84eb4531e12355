//! Money as JSON: strings, so that no reader can take them for floats.
//!
//! An amount is `"10.000000 USDTTRC20"`, at its asset's full scale, so that the string alone says the unit.

use super::{Amount, AssetCode, Number, Percent, Unit};
use core::fmt;
use core::marker::PhantomData;
use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Serialize, Serializer};

/// A type written as one string and read back through its own checks.
trait AsText: Sized {
    /// What a reader expected.
    const EXPECTED: &'static str;
    fn read(text: &str) -> Option<Self>;
}

impl AsText for AssetCode {
    const EXPECTED: &'static str = "an asset code, 2 to 16 of A-Z 0-9";
    fn read(text: &str) -> Option<Self> {
        Self::parse(text).ok()
    }
}

impl AsText for Number {
    const EXPECTED: &'static str = "a number, digits[.digits], as a string";
    fn read(text: &str) -> Option<Self> {
        Self::parse(text).ok()
    }
}

impl AsText for Percent {
    const EXPECTED: &'static str = "a percentage, digits[.digits], as a string";
    fn read(text: &str) -> Option<Self> {
        Self::parse(text).ok()
    }
}

impl AsText for Amount {
    const EXPECTED: &'static str = "an amount at its asset's scale and the asset's code";
    fn read(text: &str) -> Option<Self> {
        let (value, code) = text.split_once(' ')?;
        let scale = value.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        Unit::new(AssetCode::parse(code).ok()?, u8::try_from(scale).ok()?)?.parse(value).ok()
    }
}

struct TextVisitor<T>(PhantomData<T>);

impl<T: AsText> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        T::read(text).ok_or_else(|| E::custom(T::EXPECTED))
    }
}

macro_rules! as_text {
    ($($kind:ty => $format:literal),*) => {$(
        impl Serialize for $kind {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(&format_args!($format, self))
            }
        }
        impl<'de> Deserialize<'de> for $kind {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(TextVisitor(PhantomData))
            }
        }
    )*};
}

as_text!(AssetCode => "{}", Number => "{}", Percent => "{}");

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{} {}", self.at_full_scale(), self.asset()))
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(TextVisitor(PhantomData))
    }
}

/// A unit's two fields, before the scale is checked.
#[derive(serde::Serialize, serde::Deserialize)]
struct UnitFields {
    code: AssetCode,
    scale: u8,
}

impl Serialize for Unit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        UnitFields { code: self.code(), scale: self.scale() }.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Unit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let fields = UnitFields::deserialize(deserializer)?;
        Self::new(fields.code, fields.scale)
            .ok_or_else(|| D::Error::custom("an asset has at most 18 decimals"))
    }
}
