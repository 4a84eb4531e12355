//! How long each text of a request may be, in bytes of UTF-8. Longer ones are refused unread.
//!
//! | text | at most | why |
//! |---|---|---|
//! | `office` | 64 | a folder's name |
//! | `give`, `get` | 16 | [`AssetCode::MAX_LEN`](obmen_exchange::AssetCode::MAX_LEN) |
//! | `send`, `receive`, `rate.in`, `rate.out` | 64 | 28 digits, a point, and zeros to spare |
//! | `rate.as_of` | 40 | RFC 3339 with nanoseconds and an offset has 35 |
//! | `details.details`, `details.refund_details` | 512 | the longest address, a unified Zcash one, stays under it |
//! | `details.memo`, `details.refund_memo` | 1024 | the longest memo, TON's comment |
//! | `email` | 254 | RFC 5321, 4.5.3.1.3, less the angle brackets |
//! | `territory` | 40 | an office's own word for one |
//! | `offer.version` | 64 | SHA-256 in hex |
//! | each of `consents` | 64 | an id of `office.toml` |
//! | `partner` | 32 | `[a-z0-9-]{1,32}` |
//! | how many `consents` | 32 | no office asks for more |

/// `office`.
pub const OFFICE: usize = 64;
/// `give`, `get`.
pub const ASSET: usize = obmen_exchange::AssetCode::MAX_LEN;
/// `send`, `receive` and the rate's sides.
pub const FIGURE: usize = 64;
/// `rate.as_of`.
pub const AS_OF: usize = 40;
/// `details.details`, `details.refund_details`.
pub const DETAILS: usize = 512;
/// `details.memo`, `details.refund_memo`.
pub const MEMO: usize = 1024;
/// `email`.
pub const EMAIL: usize = 254;
/// `territory`.
pub const TERRITORY: usize = 40;
/// `offer.version`.
pub const OFFER_VERSION: usize = 64;
/// Each of `consents`.
pub const CONSENT: usize = 64;
/// How many `consents`.
pub const CONSENTS: usize = 32;
/// `partner`.
pub const PARTNER: usize = 32;
