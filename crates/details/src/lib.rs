//! What a typed string *is*: a wallet address of a network, a bank card, an IBAN, a purse, a phone, an e-mail;
//! what is wrong with it, where, and which network it would have been right for.
//!
//! [`check`] takes any string and never panics. Its [`Answer`] is data: codes and figures, no words for people.
//! Only a [`Checked`], which a valid [`Answer`] turns into, goes into an application.
//!
//! ```
//! use obmen_details::{MemoInput, MemoPolicy, Network, Verdict, check};
//!
//! # fn example() -> Option<()> {
//! let tron = Network::parse("USDT-TRC20")?;
//! let answer = check(tron, "TNPeeaaFB7K9cmo4uQpcU32zGK8G1NYqeL", MemoInput::NONE, MemoPolicy::Optional);
//! assert_eq!(answer.verdict, Verdict::Valid);
//!
//! let answer = check(tron, "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", MemoInput::NONE, MemoPolicy::Optional);
//! assert_eq!(answer.code.map(|code| code.as_str()), Some("wrong-network"));
//! assert!(answer.looks_like.contains(&"ETH"));
//! # Some(())
//! # }
//! # assert_eq!(example(), Some(()));
//! ```

mod answer;
mod check;
mod checked;
mod code;
mod codec;
mod fit;
mod hash;
mod judge;
mod lookalike;
mod memo;
mod money;
mod network;
mod probe;
mod scheme;
mod secret;
mod span;
mod table;
pub mod uri;
mod warning;

pub use answer::{Answer, Facts, NetworkType, Verdict};
pub use check::{check, check_any, check_memo};
pub use checked::Checked;
pub use code::{Alphabet, Code, Lengths, MemoFault, Secret};
pub use memo::{Memo, MemoInput, MemoKind, MemoPolicy, MemoSpec};
pub use network::Network;
pub use warning::Warning;
