//! The 40-bit checksum of CashAddr (Bitcoin Cash, eCash, Kaspa).

/// Characters of the checksum.
pub(crate) const CHECKSUM: usize = 8;

/// Whether the checksum of a prefix and the values after it matches.
pub(crate) fn matches(prefix: &[u8], values: &[u8]) -> bool {
    prefix.iter().map(|byte| byte & 31).chain([0]).chain(values.iter().copied()).fold(1, step) == 1
}

fn step(residue: u64, value: u8) -> u64 {
    const GENERATORS: [u64; 5] =
        [0x98_f2bc_8e61, 0x79_b76d_99e2, 0xf3_3e5f_b3c4, 0xae_2eab_e2a8, 0x1e_4f43_e470];
    let top = residue >> 35;
    let next = (residue & 0x07_ffff_ffff) << 5 ^ u64::from(value);
    GENERATORS.iter().enumerate().filter(|(bit, _)| top >> bit & 1 == 1).fold(next, |next, (_, generator)| next ^ generator)
}
