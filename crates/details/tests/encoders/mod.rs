//! Encoders written from the specifications, apart from the crate's decoders and with other hashes: what they make
//! must be accepted.

#![expect(dead_code, clippy::unwrap_used, reason = "each test file uses its part; a failure fails the test")]

pub(crate) mod accounts;
mod blake;
pub(crate) mod chains;
pub(crate) mod codecs;
pub(crate) mod money;

/// SplitMix64: the same numbers on every run.
pub(crate) struct Rng(pub(crate) u64);

impl Rng {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    pub(crate) fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).unwrap()
    }

    pub(crate) fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| self.next().to_le_bytes()[0]).collect()
    }

    pub(crate) fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.below(from.len())]
    }

    pub(crate) fn digits(&mut self, count: usize) -> String {
        (0..count).map(|_| char::from(b'0' + self.next().to_le_bytes()[0] % 10)).collect()
    }
}

/// A way to make valid details of one network.
pub(crate) struct Maker {
    pub(crate) network: &'static str,
    pub(crate) make: fn(&mut Rng) -> String,
    /// Of 10,000 mutations, how many the checksum's mathematics let pass (a generous bound).
    pub(crate) pass: usize,
}

pub(crate) const fn maker(network: &'static str, make: fn(&mut Rng) -> String) -> Maker {
    Maker { network, make, pass: 0 }
}

pub(crate) const fn loose(network: &'static str, pass: usize, make: fn(&mut Rng) -> String) -> Maker {
    Maker { network, make, pass }
}
