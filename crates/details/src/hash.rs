//! The hashes that checksums are cut from.

mod blake256;
mod blake2b;
mod keccak;
mod sha2;

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
#[inline(never)]
pub(crate) fn sha256d(bytes: &[u8]) -> [u8; 32] {
    sha2::sha256(&sha2::sha256(bytes))
}

/// Keccak-256, as Ethereum uses it (before the padding of SHA-3).
#[inline(never)]
pub(crate) fn keccak(bytes: &[u8]) -> [u8; 32] {
    keccak::hash(bytes)
}

/// SHA-512/256 (Algorand).
pub(crate) fn sha512_256(bytes: &[u8]) -> [u8; 32] {
    sha2::sha512_256(bytes)
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
    [0, 4, 8, 12],
    [1, 5, 9, 13],
    [2, 6, 10, 14],
    [3, 7, 11, 15],
    [0, 5, 10, 15],
    [1, 6, 11, 12],
    [2, 7, 8, 13],
    [3, 4, 9, 14],
];

/// Square roots of the first eight primes: where SHA-512 and BLAKE2b start, and in its upper halves SHA-256 and
/// BLAKE-256.
const IV: [u64; 8] = [
    0x6a09_e667_f3bc_c908,
    0xbb67_ae85_84ca_a73b,
    0x3c6e_f372_fe94_f82b,
    0xa54f_f53a_5f1d_36f1,
    0x510e_527f_ade6_82d1,
    0x9b05_688c_2b3e_6c1f,
    0x1f83_d9ab_fb41_bd6b,
    0x5be0_cd19_137e_2179,
];

/// The upper half.
const fn upper(value: u64) -> u32 {
    let [a, b, c, d, ..] = value.to_be_bytes();
    u32::from_be_bytes([a, b, c, d])
}

#[cfg(test)]
mod tests {
    use super::{blake2b, blake256, keccak, sha2};

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
    fn sha_gives_the_answers_of_fips_180() {
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(hexadecimal(&sha2::sha256(b"abc")), abc);
        let two_blocks = b"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
        let twice = "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1";
        assert_eq!(hexadecimal(&sha2::sha256(two_blocks)), twice);
        let abc = "53048e2681941ef99b2e29b76b4c7dabe4c2d0c634fc6d46e0e2f13107e7af23";
        assert_eq!(hexadecimal(&sha2::sha512_256(b"abc")), abc);
    }

    #[test]
    fn keccak_gives_the_answers_of_its_submission() {
        let nothing = "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470";
        assert_eq!(hexadecimal(&keccak::hash(b"")), nothing);
        let abc = "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45";
        assert_eq!(hexadecimal(&keccak::hash(b"abc")), abc);
    }

    #[test]
    fn blake_256_gives_the_answer_of_its_submission() {
        let one_zero_byte = "0ce8d4ef4dd7cd8d62dfded9d4edb0a774ae6a41929a74da23109e8f11139c87";
        assert_eq!(hexadecimal(&blake256::hash(&[0])), one_zero_byte);
    }
}
