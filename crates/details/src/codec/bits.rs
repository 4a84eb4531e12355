//! Regrouping of bits, and the alphabets of 32 and 64 letters that are read through it.

/// Letters by value, and values by letter.
pub(crate) struct Letters {
    letters: &'static [u8],
    values: [u8; 128],
}

impl Letters {
    pub(super) const fn new(letters: &'static [u8]) -> Self {
        let mut values = [u8::MAX; 128];
        let mut value = 0;
        while (value as usize) < letters.len() {
            values[letters[value as usize] as usize] = value;
            value += 1;
        }
        // Base64's older letters for the last two values.
        if letters.len() == 64 {
            values[b'+' as usize] = 62;
            values[b'/' as usize] = 63;
        }
        Self { letters, values }
    }

    /// How many there are.
    pub(crate) const fn count(&self) -> u64 {
        self.letters.len() as u64
    }

    /// The value of one letter.
    pub(crate) fn value(&self, letter: u8) -> Option<u8> {
        self.values.get(usize::from(letter)).copied().filter(|value| *value != u8::MAX)
    }

    /// The values of all letters, `None` where one is not in the alphabet.
    #[inline(never)]
    pub(crate) fn values(&self, text: &[u8]) -> Option<Vec<u8>> {
        let mut values = vec![0; text.len()];
        for (value, letter) in values.iter_mut().zip(text) {
            *value = self.value(*letter)?;
        }
        Some(values)
    }

    /// The letter of a value that there is, for the compiler.
    pub(crate) const fn byte(&self, value: u8) -> u8 {
        self.letters[value as usize]
    }

    /// The letter of a value.
    pub(crate) fn letter(&self, value: u8) -> Option<char> {
        self.letters.get(usize::from(value)).map(|byte| char::from(*byte))
    }
}

/// Base32 of RFC 4648, as Stellar, Algorand, NEM use it.
pub(crate) static RFC4648: Letters = Letters::new(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
/// The same in small letters (Filecoin, Internet Computer).
pub(crate) static RFC4648_LOWER: Letters = Letters::new(b"abcdefghijklmnopqrstuvwxyz234567");
/// Nano's.
pub(crate) static NANO: Letters = Letters::new(b"13456789abcdefghijkmnopqrstuwxyz");
/// Crockford's, as Stacks uses it (SIP-005).
pub(crate) static C32: Letters = Letters::new(b"0123456789ABCDEFGHJKMNPQRSTVWXYZ");
/// Bech32's (BIP-173), also of CashAddr.
pub(crate) static BECH32: Letters = Letters::new(b"qpzry9x8gf2tvdw0s3jn54khce6mua7l");
/// Base64 in its URL form (RFC 4648 section 5).
pub(crate) static BASE64URL: Letters =
    Letters::new(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

/// Bytes one after the other. Once for all callers, where the library's has a copy for each number of pieces.
#[inline(never)]
pub(crate) fn glued(pieces: &[&[u8]]) -> Vec<u8> {
    let mut all = Vec::new();
    for piece in pieces {
        all.extend_from_slice(piece);
    }
    all
}

/// Regroups values of `from` bits into bytes; what is left over must be shorter than a value and zero.
#[inline(never)]
pub(crate) fn to_bytes(values: &[u8], from: u32) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(values.len());
    let (mut buffer, mut filled) = (0_u32, 0_u32);
    for value in values {
        buffer = buffer << from | u32::from(*value);
        filled += from;
        if filled >= 8 {
            filled -= 8;
            out.push((buffer >> filled).to_le_bytes()[0]);
            buffer &= (1 << filled) - 1;
        }
    }
    (filled < from && buffer == 0).then_some(out)
}

/// How many bytes values of five bits make, under the same conditions.
pub(crate) fn size(values: &[u8]) -> Option<usize> {
    let bits = values.len() * 5;
    let left = bits % 8;
    let clear = values.last().is_none_or(|last| last & ((1 << left) - 1) == 0);
    (left < 5 && clear).then_some(bits / 8)
}

/// How many values of `from` bits agree with bytes that start with `lead`: compared as far as both go.
pub(crate) fn agreeing(values: &[u8], from: u32, lead: &[u8]) -> usize {
    let wanted = lead.iter().take(3).fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte));
    let width = 8 * lead.iter().take(3).map(|_| 1).sum::<u32>();
    let mut typed = 0_u32;
    let mut filled = 0;
    for (at, value) in values.iter().enumerate() {
        if filled >= width {
            break;
        }
        typed = typed << from | u32::from(*value);
        filled += from;
        let right = match filled.checked_sub(width) {
            Some(more) => typed >> more == wanted,
            None => typed == wanted >> (width - filled),
        };
        if !right {
            return at;
        }
    }
    values.len()
}

/// Whether the values can begin bytes that start with `lead`.
pub(crate) fn begins(values: &[u8], from: u32, lead: &[u8]) -> bool {
    agreeing(values, from, lead) == values.len()
}
