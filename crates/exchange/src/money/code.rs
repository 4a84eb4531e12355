use core::fmt;

/// An asset's code as a rate feed writes it (`USDTTRC20`, `KSPBKZT`): 2 to 16 of `A-Z 0-9`, kept inline so that an
/// amount is `Copy`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AssetCode {
    bytes: [u8; Self::MAX_LEN],
    len: u8,
}

/// Why a string is not an asset code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeError {
    /// Not between 2 and 16 characters.
    Length {
        /// Bytes found.
        found: usize,
    },
    /// A character outside `A-Z 0-9`.
    Character {
        /// Its place, from 0, in characters.
        position: usize,
        /// The character.
        found: char,
    },
}

impl AssetCode {
    /// The longest code, in characters.
    pub const MAX_LEN: usize = 16;

    /// Reads a code; lower case is not folded, since feeds write upper case.
    ///
    /// # Errors
    /// [`CodeError`] with the place of the first fault.
    pub fn parse(text: &str) -> Result<Self, CodeError> {
        for (position, found) in text.chars().enumerate() {
            if !(found.is_ascii_uppercase() || found.is_ascii_digit()) {
                return Err(CodeError::Character { position, found });
            }
        }
        if text.len() < 2 || text.len() > Self::MAX_LEN {
            return Err(CodeError::Length { found: text.len() });
        }
        let mut bytes = [0; Self::MAX_LEN];
        let mut len = 0;
        for (slot, byte) in bytes.iter_mut().zip(text.bytes()) {
            *slot = byte;
            len += 1;
        }
        Ok(Self { bytes, len })
    }

    /// The code as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.bytes.get(..usize::from(self.len)).and_then(|b| core::str::from_utf8(b).ok()).unwrap_or_default()
    }
}

impl fmt::Display for AssetCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for AssetCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
