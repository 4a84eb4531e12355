//! Finite fields of 2^n elements, n ≤ 8, as the QR decoder `rqrr` wants them: what it uses of the crate `g2p`, under its
//! name.
//!
//! That one multiplies by tables of 64 kB, which do not compress; they were two thirds of what a visitor downloads to
//! scan a code. Here products are sums of logarithms.

use core::ops::{Add, AddAssign, Div, Mul, MulAssign};

/// What all these fields have in common.
pub trait GaloisField:
    Add<Output = Self> + AddAssign + Mul<Output = Self> + MulAssign + Div<Output = Self> + Copy + PartialEq
{
    /// 0.
    const ZERO: Self;
    /// 1.
    const ONE: Self;
    /// The element whose powers are all but 0.
    const GENERATOR: Self;

    /// The power of a whole exponent; 0 to the 0 is 1.
    #[must_use]
    fn pow(self, exponent: usize) -> Self;
}

/// Powers of the generator, which is x (2 as a number), and their logarithms.
#[doc(hidden)]
#[derive(Debug)]
pub struct Tables {
    power: [u8; 256],
    logarithm: [u8; 256],
    /// How many powers there are: all elements but 0.
    order: usize,
}

impl Tables {
    /// Of the field of 2^n elements with this modulus, for which x generates.
    #[must_use]
    pub const fn new(n: u32, modulus: u16) -> Self {
        let order = (1 << n) - 1;
        let (mut power, mut logarithm) = ([0; 256], [0; 256]);
        let (mut at, mut element) = (0u8, 1u16);
        while (at as usize) < order {
            let [_, low] = element.to_be_bytes();
            power[at as usize] = low;
            logarithm[low as usize] = at;
            element <<= 1;
            if element >> n != 0 {
                element ^= modulus;
            }
            at += 1;
        }
        Self { power, logarithm, order }
    }

    /// The sum of two elements, which is their difference as well.
    #[must_use]
    pub const fn sum(one: u8, other: u8) -> u8 {
        one ^ other
    }

    /// The product of two elements.
    #[must_use]
    pub const fn product(&self, one: u8, other: u8) -> u8 {
        if one == 0 || other == 0 {
            return 0;
        }
        self.power[(self.log(one) + self.log(other)) % self.order]
    }

    /// The quotient of two elements; 0 where the second is 0, which the decoder never asks for.
    #[must_use]
    pub const fn quotient(&self, one: u8, other: u8) -> u8 {
        if one == 0 || other == 0 {
            return 0;
        }
        self.power[(self.log(one) + self.order - self.log(other)) % self.order]
    }

    /// A power of an element.
    #[must_use]
    pub const fn power(&self, base: u8, exponent: usize) -> u8 {
        match (base, exponent) {
            (_, 0) => 1,
            (0, _) => 0,
            _ => self.power[self.log(base) * (exponent % self.order) % self.order],
        }
    }

    const fn log(&self, element: u8) -> usize {
        self.logarithm[element as usize] as usize
    }
}

/// Makes a field: its name, its number of bits, its modulus.
#[macro_export]
macro_rules! g2p {
    ($name:ident, $bits:literal, modulus: $modulus:literal) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) struct $name(pub(crate) u8);

        impl $name {
            const TABLES: &'static $crate::Tables = &$crate::Tables::new($bits, $modulus);
        }

        impl $crate::GaloisField for $name {
            const ZERO: Self = Self(0);
            const ONE: Self = Self(1);
            const GENERATOR: Self = Self(2);

            fn pow(self, exponent: usize) -> Self {
                Self(Self::TABLES.power(self.0, exponent))
            }
        }

        impl ::core::ops::Add for $name {
            type Output = Self;

            fn add(self, other: Self) -> Self {
                Self($crate::Tables::sum(self.0, other.0))
            }
        }

        impl ::core::ops::AddAssign for $name {
            fn add_assign(&mut self, other: Self) {
                *self = *self + other;
            }
        }

        impl ::core::ops::Mul for $name {
            type Output = Self;

            fn mul(self, other: Self) -> Self {
                Self(Self::TABLES.product(self.0, other.0))
            }
        }

        impl ::core::ops::MulAssign for $name {
            fn mul_assign(&mut self, other: Self) {
                *self = *self * other;
            }
        }

        impl ::core::ops::Div for $name {
            type Output = Self;

            fn div(self, other: Self) -> Self {
                Self(Self::TABLES.quotient(self.0, other.0))
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::GaloisField as _;

    g2p!(Field16, 4, modulus: 0b1_0011);
    g2p!(Field256, 8, modulus: 0b1_0001_1101);

    /// By shifting and adding, as the field is defined.
    fn product(one: u8, other: u8, bits: u32, modulus: u16) -> u8 {
        let (mut sum, mut shifted) = (0u16, u16::from(one));
        for bit in 0..bits {
            if other >> bit & 1 == 1 {
                sum ^= shifted;
            }
            shifted <<= 1;
            if shifted >> bits == 1 {
                shifted ^= modulus;
            }
        }
        sum.to_be_bytes()[1]
    }

    #[test]
    fn every_product_is_that_of_the_definition_and_quotients_undo_it() {
        for (one, other) in (0..=255).flat_map(|one| (0..=255).map(move |other| (one, other))) {
            let found = Field256(one) * Field256(other);
            assert_eq!(found.0, product(one, other, 8, 0b1_0001_1101), "{one} {other}");
            assert!(other == 0 || found / Field256(other) == Field256(one), "{one} {other}");
        }
        for (one, other) in (0..16).flat_map(|one| (0..16).map(move |other| (one, other))) {
            let found = Field16(one) * Field16(other);
            assert_eq!(found.0, product(one, other, 4, 0b1_0011), "{one} {other}");
            assert!(other == 0 || found / Field16(other) == Field16(one), "{one} {other}");
        }
    }

    #[test]
    fn powers_are_repeated_products() {
        for base in 0..=255 {
            let mut expected = Field256::ONE;
            for exponent in 0..600 {
                assert_eq!(Field256(base).pow(exponent), expected, "{base}^{exponent}");
                expected *= Field256(base);
            }
        }
        assert_eq!(Field16::GENERATOR.pow(15), Field16::ONE);
        assert_eq!(Field16::ZERO + Field16::ONE, Field16(1));
    }
}
