//! Bech32 and Bech32m (BIP-173, BIP-350), without BIP-173's limit of 90 characters, which other networks drop.

/// What a checksum that matches leaves, in Bech32.
pub(crate) const BECH32: u32 = 1;
/// What a checksum that matches leaves, in Bech32m.
pub(crate) const BECH32M: u32 = 0x2bc8_30a3;
/// Characters of the checksum.
pub(crate) const CHECKSUM: usize = 6;

/// The residue of a human-readable part and the values after it, checksum included.
pub(crate) fn residue(hrp: &[u8], values: &[u8]) -> u32 {
    let mut residue = 1;
    for byte in hrp {
        residue = step(residue, byte >> 5);
    }
    residue = step(residue, 0);
    for byte in hrp {
        residue = step(residue, byte & 31);
    }
    for value in values {
        residue = step(residue, *value);
    }
    residue
}

fn step(residue: u32, value: u8) -> u32 {
    (residue & 0x01ff_ffff) << 5 ^ u32::from(value) ^ TURNS[(residue >> 25 & 31) as usize]
}

/// What each value of the five bits that leave the residue adds to it.
static TURNS: [u32; 32] = {
    const GENERATORS: [u32; 5] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3];
    let mut turns = [0; 32];
    let (mut at, mut value) = (0, 0u32);
    while at < turns.len() {
        let mut bit = 0;
        while bit < GENERATORS.len() {
            turns[at] ^= GENERATORS[bit] * ((value >> bit) & 1);
            bit += 1;
        }
        at += 1;
        value += 1;
    }
    turns
};
