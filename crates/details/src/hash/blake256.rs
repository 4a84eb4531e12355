//! BLAKE-256 with 14 rounds (the SHA-3 finalist, not BLAKE2): Decred's hash.

const C: [u32; 16] = [
    0x243f_6a88,
    0x85a3_08d3,
    0x1319_8a2e,
    0x0370_7344,
    0xa409_3822,
    0x299f_31d0,
    0x082e_fa98,
    0xec4e_6c89,
    0x4528_21e6,
    0x38d0_1377,
    0xbe54_66cf,
    0x34e9_0c6c,
    0xc0ac_29b7,
    0xc97c_50dd,
    0x3f84_d5b5,
    0xb547_0917,
];
/// The hash of a message of at most 55 bytes: one block, which is all that an address needs.
pub(super) fn hash(message: &[u8]) -> [u8; 32] {
    let bits = u32::try_from(message.len().min(55) * 8).unwrap_or(0);
    let mut block = [0_u8; 64];
    for (to, from) in block.iter_mut().zip(message.iter().take(55).chain(&[0x80])) {
        *to = *from;
    }
    // The bit that says "256 bits out"; it falls together with the closing bit in a message of 55 bytes.
    block[55] |= 1;
    block[60..].copy_from_slice(&bits.to_be_bytes());
    let mut words = [0_u32; 16];
    for (word, four) in words.iter_mut().zip(block.chunks(4)) {
        *word = four.iter().fold(0, |word, byte| word << 8 | u32::from(*byte));
    }
    let mut state = super::IV.map(super::upper);
    compress(&mut state, &words, bits);
    let mut out = [0; 32];
    for (four, word) in out.chunks_mut(4).zip(state) {
        four.copy_from_slice(&word.to_be_bytes());
    }
    out
}

fn compress(state: &mut [u32; 8], words: &[u32; 16], bits: u32) {
    let mut v = [0; 16];
    v[..8].copy_from_slice(state);
    v[8..].copy_from_slice(&C[..8]);
    v[12] ^= bits;
    v[13] ^= bits;
    for round in 0..14 {
        let sigma = super::SIGMA[round % 10].to_be_bytes();
        for (lane, pair) in super::LANES.iter().zip(sigma) {
            let (first, second) = (usize::from(pair >> 4), usize::from(pair & 15));
            mix(&mut v, lane, words[first] ^ C[second], words[second] ^ C[first]);
        }
    }
    for (i, word) in state.iter_mut().enumerate() {
        *word ^= v[i] ^ v[i + 8];
    }
}

/// Apart: one network's hash is rather small than fast.
#[inline(never)]
fn mix(v: &mut [u32; 16], lane: &[usize; 4], first: u32, second: u32) {
    let [a, b, c, d] = lane.map(|place| place & 15);
    v[a] = v[a].wrapping_add(v[b]).wrapping_add(first);
    v[d] = (v[d] ^ v[a]).rotate_right(16);
    v[c] = v[c].wrapping_add(v[d]);
    v[b] = (v[b] ^ v[c]).rotate_right(12);
    v[a] = v[a].wrapping_add(v[b]).wrapping_add(second);
    v[d] = (v[d] ^ v[a]).rotate_right(8);
    v[c] = v[c].wrapping_add(v[d]);
    v[b] = (v[b] ^ v[c]).rotate_right(7);
}
