//! Cyclic redundancy checks, without tables: the strings are short.

/// CRC-16/XMODEM (TON's user-friendly addresses, Stellar's strkey), a byte at a time: its polynomial has so few terms
/// that what a byte adds is the byte, folded once, at three places.
#[inline(never)]
pub(crate) fn crc16(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0, |crc, byte| {
        let mut turn = crc >> 8 ^ u16::from(*byte);
        turn ^= turn >> 4;
        crc << 8 ^ turn << 12 ^ turn << 5 ^ turn
    })
}

/// CRC-32 as in ISO-HDLC (Cardano's Byron addresses, the Internet Computer).
#[inline(never)]
pub(crate) fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| crc >> 1 ^ if crc & 1 == 0 { 0 } else { 0xedb8_8320 })
    })
}
