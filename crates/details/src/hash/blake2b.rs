//! BLAKE2b without a key (RFC 7693), with a salt's neighbour, the personalisation, which Zcash uses.

const BLOCK: usize = 128;

/// The hash in its full width, of which the first `size` bytes (at most 64) are the answer.
pub(super) fn hash(size: u8, personal: &[u8; 16], message: &[u8]) -> [u8; 64] {
    let mut state = super::IV;
    // Parameters: digest length, no key, fan-out and depth of one.
    state[0] ^= 0x0101_0000 ^ u64::from(size);
    let (low, high) = personal.split_at(8);
    state[6] ^= word(low);
    state[7] ^= word(high);
    let blocks = message.len().div_ceil(BLOCK).max(1);
    let mut counter = 0;
    for index in 0..blocks {
        let part = message.get(index * BLOCK..).unwrap_or_default();
        let part = part.get(..BLOCK).unwrap_or(part);
        counter += part.len() as u64;
        compress(&mut state, part, counter, index + 1 == blocks);
    }
    let mut out = [0; 64];
    for (eight, word) in out.chunks_mut(8).zip(state) {
        eight.copy_from_slice(&word.to_le_bytes());
    }
    out
}

/// Eight bytes or fewer, low byte first.
fn word(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte))
}

fn compress(state: &mut [u64; 8], part: &[u8], counter: u64, last: bool) {
    let mut words = [0; 16];
    for (to, from) in words.iter_mut().zip(part.chunks(8)) {
        *to = from.first_chunk().map_or_else(|| word(from), |eight| u64::from_le_bytes(*eight));
    }
    let mut v = [0; 16];
    v[..8].copy_from_slice(state);
    v[8..].copy_from_slice(&super::IV);
    v[12] ^= counter;
    if last {
        v[14] = !v[14];
    }
    for round in 0..12 {
        let sigma = super::SIGMA[round % 10].to_be_bytes();
        let pair = |lane: usize| {
            let pair = usize::from(sigma[lane]);
            [words[pair >> 4], words[pair & 15]]
        };
        mix(&mut v, [0, 4, 8, 12], pair(0));
        mix(&mut v, [1, 5, 9, 13], pair(1));
        mix(&mut v, [2, 6, 10, 14], pair(2));
        mix(&mut v, [3, 7, 11, 15], pair(3));
        mix(&mut v, [0, 5, 10, 15], pair(4));
        mix(&mut v, [1, 6, 11, 12], pair(5));
        mix(&mut v, [2, 7, 8, 13], pair(6));
        mix(&mut v, [3, 4, 9, 14], pair(7));
    }
    for (i, word) in state.iter_mut().enumerate() {
        *word ^= v[i] ^ v[i + 8];
    }
}

/// Into the round, so that every word stays in a register.
#[inline(always)]
fn mix(v: &mut [u64; 16], [a, b, c, d]: [usize; 4], [first, second]: [u64; 2]) {
    v[a] = v[a].wrapping_add(v[b]).wrapping_add(first);
    v[d] = (v[d] ^ v[a]).rotate_right(32);
    v[c] = v[c].wrapping_add(v[d]);
    v[b] = (v[b] ^ v[c]).rotate_right(24);
    v[a] = v[a].wrapping_add(v[b]).wrapping_add(second);
    v[d] = (v[d] ^ v[a]).rotate_right(16);
    v[c] = v[c].wrapping_add(v[d]);
    v[b] = (v[b] ^ v[c]).rotate_right(63);
}
