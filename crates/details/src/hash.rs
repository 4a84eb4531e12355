//! The hashes that checksums are cut from.

use blake2::digest::consts::{U4, U5, U32, U64};
use blake2::{Blake2b, Digest};

mod blake256;

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
            Self::Waves => keccak(&Blake2b::<U32>::digest(bytes)),
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

/// BLAKE2b with 64 bytes out (SS58).
pub(crate) fn blake2b_64(bytes: &[u8]) -> [u8; 64] {
    Blake2b::<U64>::digest(bytes).into()
}

/// BLAKE2b with 4 bytes out (Filecoin).
pub(crate) fn blake2b_4(bytes: &[u8]) -> [u8; 4] {
    Blake2b::<U4>::digest(bytes).into()
}

/// BLAKE2b with 5 bytes out (Nano).
pub(crate) fn blake2b_5(bytes: &[u8]) -> [u8; 5] {
    Blake2b::<U5>::digest(bytes).into()
}
