//! The hashes that checksums are cut from.

mod blake256;
mod blake2b;

use sha2::Digest;

/// Which hash a checksum is cut from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sum {
    /// SHA-256 twice (Bitcoin and most others).
    Sha256d,
    /// BLAKE-256 twice (Decred).
    Blake256d,
    /// Keccak-256 of BLAKE2b-256 (Waves).
    Waves,
}

impl Sum {
    /// The first four bytes of the hash.
    pub(crate) fn four(self, bytes: &[u8]) -> [u8; 4] {
        let [a, b, c, d, ..] = match self {
            Self::Sha256d => sha256d(bytes),
            Self::Blake256d => blake256::hash(&blake256::hash(bytes)),
            Self::Waves => keccak(&blake2b::<32>(bytes)),
        };
        [a, b, c, d]
    }
}

/// SHA-256 of SHA-256.
pub(crate) fn sha256d(bytes: &[u8]) -> [u8; 32] {
    sha2::Sha256::digest(sha2::Sha256::digest(bytes)).into()
}

/// Keccak-256, as Ethereum uses it (before the padding of SHA-3).
pub(crate) fn keccak(bytes: &[u8]) -> [u8; 32] {
    sha3::Keccak256::digest(bytes).into()
}

/// SHA-512/256 (Algorand).
pub(crate) fn sha512_256(bytes: &[u8]) -> [u8; 32] {
    sha2::Sha512_256::digest(bytes).into()
}

/// BLAKE2b with `N` bytes out, at most 64.
pub(crate) fn blake2b<const N: usize>(bytes: &[u8]) -> [u8; N] {
    personal(&[0; 16], bytes)
}

/// BLAKE2b with a personalisation.
pub(crate) fn personal<const N: usize>(personal: &[u8; 16], bytes: &[u8]) -> [u8; N] {
    let wide = sized(N, personal, bytes);
    let mut out = [0; N];
    for (to, from) in out.iter_mut().zip(wide) {
        *to = from;
    }
    out
}

/// The same, `size` bytes out in the front of the array.
pub(crate) fn sized(size: usize, personal: &[u8; 16], bytes: &[u8]) -> [u8; 64] {
    blake2b::hash(u8::try_from(size.min(64)).unwrap_or(64), personal, bytes)
}

/// The permutations of BLAKE and BLAKE2, one hexadecimal digit a word.
const SIGMA: [u64; 10] = [
    0x0123_4567_89ab_cdef,
    0xea48_9fd6_1c02_b753,
    0xb8c0_52fd_ae36_7194,
    0x7931_dcbe_265a_40f8,
    0x9057_24af_e1bc_683d,
    0x2c6a_0b83_4d75_fe19,
    0xc51f_ed4a_0763_928b,
    0xdb7e_c139_50f4_862a,
    0x6fe9_b308_c2d7_14a5,
    0xa284_7615_fb9e_3cd0,
];
/// The columns, then the diagonals.
const LANES: [[usize; 4]; 8] = [
    [0, 4, 8, 12], [1, 5, 9, 13], [2, 6, 10, 14], [3, 7, 11, 15],
    [0, 5, 10, 15], [1, 6, 11, 12], [2, 7, 8, 13], [3, 4, 9, 14],
];

#[cfg(test)]
mod tests {
    use super::{blake2b, blake256};

    fn hexadecimal(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    #[test]
    fn blake2b_gives_the_answers_of_rfc_7693_and_of_its_reference_program() {
        let abc = "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d17d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923";
        assert_eq!(hexadecimal(&blake2b::<64>(b"abc")), abc);
        let counted = |to: u8| hexadecimal(&blake2b::<32>(&(0..to).collect::<Vec<_>>()));
        assert_eq!(counted(128), "c3582f71ebb2be66fa5dd750f80baae97554f3b015663c8be377cfcb2488c1d1");
        assert_eq!(counted(129), "f7f3c46ba2564ff4c4c162da1f5b605f9f1c4aa6a20652a9f9a337c1a2f5b9c9");
    }

    #[test]
    fn blake_256_gives_the_answer_of_its_submission() {
        let one_zero_byte = "0ce8d4ef4dd7cd8d62dfded9d4edb0a774ae6a41929a74da23109e8f11139c87";
        assert_eq!(hexadecimal(&blake256::hash(&[0])), one_zero_byte);
    }
}
