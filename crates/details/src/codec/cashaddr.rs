//! The 40-bit checksum of CashAddr (Bitcoin Cash, eCash, Kaspa).

/// Characters of the checksum.
pub(crate) const CHECKSUM: usize = 8;

/// Whether the checksum of a prefix and the values after it matches.
pub(crate) fn matches(prefix: &[u8], values: &[u8]) -> bool {
    let mut residue = 1;
    for byte in prefix {
        residue = step(residue, byte & 31);
    }
    residue = step(residue, 0);
    for value in values {
        residue = step(residue, *value);
    }
    residue == 1
}

fn step(residue: u64, value: u8) -> u64 {
    const GENERATORS: [u64; 5] =
        [0x98_f2bc_8e61, 0x79_b76d_99e2, 0xf3_3e5f_b3c4, 0xae_2eab_e2a8, 0x1e_4f43_e470];
    let mut next = (residue & 0x07_ffff_ffff) << 5 ^ u64::from(value);
    for (bit, generator) in (35..40).zip(GENERATORS) {
        next ^= generator * (residue >> bit & 1);
    }
    next
}
