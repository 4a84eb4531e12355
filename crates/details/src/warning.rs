//! What to tell beside a verdict.

/// A remark that does not refuse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Warning {
    /// This spelling carries no checksum: a typing error cannot be noticed.
    NoChecksum,
    /// The same string is valid on other networks: mind which one the asset is on.
    SharedFormat,
    /// An old form that other networks share; the network has an unmistakable one.
    LegacyForm,
    /// A form that wallets should not pay to (TON's raw form, TEP-2).
    RawForm,
    /// A witness version that today's Bitcoin gives no meaning to (BIP-350).
    FutureVersion,
    /// A contract rather than a wallet: it must be able to receive.
    Contract,
    /// The network no longer runs.
    NetworkClosed,
    /// Receivers on this network usually need a memo, and there is none.
    MemoMissing,
    /// The memo's kind was not given and was taken to be text.
    MemoKindAssumed,
    /// Longer than common wallets take.
    MemoLong,
    /// The Luhn digit is wrong, on a scheme whose cards do not always keep it.
    LuhnFailed,
    /// The first six digits are no date of birth (Kazakhstan no longer ties them to one since 2013).
    DateMismatch,
    /// The bank of these purses lost its licence in 2024.
    LicenceRevoked,
    /// The domain is one slip away from a common one.
    EmailTypo {
        /// The common domain.
        meant: &'static str,
    },
    /// A private key has this form too. If it is one, it must not be sent.
    MaybePrivateKey,
}

impl Warning {
    /// The domain that was probably meant, where one was mistyped.
    #[must_use]
    pub const fn meant(self) -> Option<&'static str> {
        match self {
            Self::EmailTypo { meant } => Some(meant),
            _ => None,
        }
    }

    /// The word of the public JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoChecksum => "no-checksum",
            Self::SharedFormat => "shared-format",
            Self::LegacyForm => "legacy-form",
            Self::RawForm => "raw-form",
            Self::FutureVersion => "future-version",
            Self::Contract => "contract",
            Self::NetworkClosed => "network-closed",
            Self::MemoMissing => "memo-missing",
            Self::MemoKindAssumed => "memo-kind-assumed",
            Self::MemoLong => "memo-long",
            Self::LuhnFailed => "luhn-failed",
            Self::DateMismatch => "date-mismatch",
            Self::LicenceRevoked => "licence-revoked",
            Self::EmailTypo { .. } => "email-typo",
            Self::MaybePrivateKey => "maybe-private-key",
        }
    }
}
