//! Keccak-256 with the padding of the submission, before SHA-3 changed it: what Ethereum and Monero use.

/// Bytes taken in between two permutations.
const RATE: usize = 136;
pub(super) fn hash(message: &[u8]) -> [u8; 32] {
    let mut state = [0; 25];
    let mut rest = message;
    while let Some((block, after)) = rest.split_first_chunk::<RATE>() {
        absorb(&mut state, block);
        rest = after;
    }
    let mut last = [0; RATE];
    for (to, from) in last.iter_mut().zip(rest.iter().chain(&[1])) {
        *to = *from;
    }
    last[RATE - 1] |= 0x80;
    absorb(&mut state, &last);
    let mut out = [0; 32];
    for (eight, lane) in out.chunks_mut(8).zip(state) {
        eight.copy_from_slice(&lane.to_le_bytes());
    }
    out
}

fn absorb(state: &mut [u64; 25], block: &[u8; RATE]) {
    for (lane, eight) in state.iter_mut().zip(block.as_chunks::<8>().0) {
        *lane ^= u64::from_le_bytes(*eight);
    }
    for constant in &ROUNDS {
        round(state, *constant);
    }
}

/// Seven bits of each round's constant, which stand at the places 0, 1, 3, 7, 15, 31 and 63.
static ROUNDS: [u8; 24] = {
    let (mut rounds, mut at) = ([0; 24], 0);
    // A shift register of eight bits makes them, one after the other.
    let mut register = 1_u8;
    while at < 24 * 7 {
        rounds[at / 7] |= (register & 1) << (at % 7);
        register = register << 1 ^ if register & 0x80 == 0 { 0 } else { 0x71 };
        at += 1;
    }
    rounds
};

fn round(state: &mut [u64; 25], constant: u8) {
    let mut columns = [0; 5];
    for row in state.chunks_exact(5) {
        for (column, lane) in columns.iter_mut().zip(row) {
            *column ^= lane;
        }
    }
    let [a, b, c, d, e] = columns;
    let turned = columns.map(|column| column.rotate_left(1));
    let mixed = [e ^ turned[1], a ^ turned[2], b ^ turned[3], c ^ turned[4], d ^ turned[0]];
    for row in state.chunks_exact_mut(5) {
        for (lane, column) in row.iter_mut().zip(mixed) {
            *lane ^= column;
        }
    }
    // Where each lane moves, and how far it turns, along the one cycle that all lanes but the first form. Written out, it
    // is both smaller and faster than a loop.
    let mut moved = state[1];
    macro_rules! walk {
        ($($to:literal << $turn:literal),+) => {
            $(moved = core::mem::replace(&mut state[$to], moved.rotate_left($turn));)+
        };
    }
    walk!(
        10 << 1,
        7 << 3,
        11 << 6,
        17 << 10,
        18 << 15,
        3 << 21,
        5 << 28,
        16 << 36,
        8 << 45,
        21 << 55,
        24 << 2,
        4 << 14,
        15 << 27,
        23 << 41,
        19 << 56,
        13 << 8,
        12 << 25,
        2 << 43,
        20 << 62,
        14 << 18,
        22 << 39,
        9 << 61,
        6 << 20,
        1 << 44
    );
    let _ = moved;
    for row in state.as_chunks_mut::<5>().0 {
        let [a, b, c, d, e] = *row;
        *row = [a ^ !b & c, b ^ !c & d, c ^ !d & e, d ^ !e & a, e ^ !a & b];
    }
    let bit = |place: u32| u64::from(constant) & 1 << place;
    state[0] ^= bit(0) | bit(1) | bit(2) << 1 | bit(3) << 4 | bit(4) << 11 | bit(5) << 26 | bit(6) << 57;
}
