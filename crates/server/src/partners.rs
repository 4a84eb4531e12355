//! Partner sites: which there are, and what they may fill in for a visitor.
//!
//! A partner that knows where its visitor wants to be paid signs it on its own server: HMAC-SHA-256, in lower-case hex,
//! under the key that it shares with this one, over these lines in UTF-8 with a line feed between them:
//!
//! ```text
//! obmen-prefill-1
//! the partner's id
//! the office's id
//! the code of the asset paid out
//! the details
//! the memo, or nothing
//! until when, in seconds of Unix time
//! ```

use crate::digest;
use crate::options::Partner;
use hmac::{Hmac, Mac as _};
use obmen_application::{Private, limits};
use serde::Deserialize;
use sha2::Sha256;

/// The first line of what is signed: its form, and the version of the form.
const FORM: &str = "obmen-prefill-1";
/// The fewest characters of a key: 128 bits in hex.
const MIN_KEY: usize = 32;
/// How long a signature may hold at most: one that was overheard is of no use for long.
const LONGEST_SECONDS: u64 = 24 * 60 * 60;

/// Who may embed the page, and the keys they sign with.
#[derive(Clone, Default)]
pub struct Partners {
    listed: Vec<Partner>,
    keys: Vec<(String, Hmac<Sha256>)>,
}

/// A key that is too short, or holds more than visible ASCII characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeakKey;

/// What a partner would fill in, as its frame sends it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Prefill {
    partner: String,
    /// The origin of the page around the frame, as the browser told it.
    origin: String,
    office: String,
    /// The asset that is paid out.
    asset: String,
    details: Private,
    #[serde(default)]
    memo: Private,
    /// Seconds of Unix time.
    expires: u64,
    signature: String,
}

/// Why nothing may be filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Denied {
    /// No key of the partner has signed it, or not for this.
    Refused,
    /// It was right once.
    Expired,
}

impl Partners {
    /// These sites, none of which signs anything yet.
    #[must_use]
    pub fn new(listed: Vec<Partner>) -> Self {
        Self { listed, keys: Vec::new() }
    }

    /// With a key of a partner's. A second one serves until the first is given up.
    ///
    /// # Errors
    /// For a [`WeakKey`].
    pub fn with_key(mut self, id: &str, key: &str) -> Result<Self, WeakKey> {
        if key.len() < MIN_KEY || !key.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(WeakKey);
        }
        let mac = Hmac::new_from_slice(key.as_bytes()).map_err(|_| WeakKey)?;
        self.keys.push((id.to_owned(), mac));
        Ok(self)
    }

    /// Where they are.
    pub(crate) fn origins(&self) -> impl Iterator<Item = &str> {
        self.listed.iter().map(|partner| partner.origin.as_str())
    }

    /// Whether there is a partner of this id.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.listed.iter().any(|partner| partner.id == id)
    }

    /// Whether a partner may fill this in, at a moment in seconds of Unix time.
    ///
    /// # Errors
    /// [`Denied`]; that it has expired is told only of what was signed.
    pub(crate) fn check(&self, prefill: &Prefill, now: u64) -> Result<(), Denied> {
        let is_theirs = |partner: &Partner| partner.id == prefill.partner && partner.origin == prefill.origin;
        let signature = digest::from_hex(&prefill.signature).ok_or(Denied::Refused)?;
        let text = prefill.signed().ok_or(Denied::Refused)?;
        let mut keys = self.keys.iter().filter(|(id, _)| *id == prefill.partner);
        // Takes the same time for every wrong signature.
        let fits = keys.any(|(_, key)| key.clone().chain_update(&text).verify_slice(&signature).is_ok());
        if !fits
            || !self.listed.iter().any(is_theirs)
            || prefill.expires > now.saturating_add(LONGEST_SECONDS)
        {
            return Err(Denied::Refused);
        }
        if prefill.expires > now { Ok(()) } else { Err(Denied::Expired) }
    }
}

impl Prefill {
    /// What must have been signed; `None` where a member is longer than any, or holds what could pass for two lines.
    fn signed(&self) -> Option<String> {
        let (details, memo, expires) = (self.details.reveal(), self.memo.reveal(), self.expires.to_string());
        let members = [
            (FORM, FORM.len()),
            (&self.partner, limits::PARTNER),
            (&self.office, limits::OFFICE),
            (&self.asset, limits::ASSET),
            (details, limits::DETAILS),
            (memo, limits::MEMO),
            (&expires, expires.len()),
        ];
        let fits =
            |(text, longest): &(&str, usize)| text.len() <= *longest && !text.contains(char::is_control);
        let lines = members.map(|(text, _)| text);
        (members.iter().all(fits) && !details.is_empty()).then(|| lines.join("\n"))
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at what it did not expect")]
mod tests {
    use super::*;

    const KEY: &str = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0";
    const NOW: u64 = 1_795_000_000;

    fn partners() -> Partners {
        let partner = |id: &str| Partner { id: id.into(), origin: format!("https://{id}.example") };
        Partners::new(vec![partner("shop"), partner("mall")]).with_key("shop", KEY).unwrap()
    }

    fn prefill() -> Prefill {
        Prefill {
            partner: "shop".into(),
            origin: "https://shop.example".into(),
            office: "16tonn".into(),
            asset: "XRP".into(),
            details: Private::from("rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh".to_owned()),
            memo: Private::from("739251".to_owned()),
            expires: NOW + 600,
            // printf '%s' "$LINES" | openssl dgst -sha256 -hmac "$KEY"
            signature: "fad47ff53972f3775fb7274c7974f8e604bf1dde6157b61207fa53226e20b965".into(),
        }
    }

    #[test]
    fn what_another_program_signed_is_right_until_it_expires() {
        assert_eq!(partners().check(&prefill(), NOW), Ok(()));
        assert_eq!(partners().check(&prefill(), NOW + 600), Err(Denied::Expired));
    }

    #[test]
    fn nothing_of_it_may_be_another() {
        let changes: [fn(&mut Prefill); 9] = [
            |it| it.partner = "mall".into(),
            |it| it.origin = "https://mall.example".into(),
            |it| it.office = "1wm".into(),
            |it| it.asset = "BTC".into(),
            |it| it.details = Private::from("rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTi".to_owned()),
            |it| it.memo = Private::default(),
            |it| it.expires += 1,
            |it| it.signature = "00".repeat(32),
            |it| it.signature.truncate(62),
        ];
        for (at, change) in changes.iter().enumerate() {
            let mut changed = prefill();
            change(&mut changed);
            assert_eq!(partners().check(&changed, NOW), Err(Denied::Refused), "change {at}");
            // Whether it would have expired too is nobody's business.
            assert_eq!(partners().check(&changed, NOW + 601), Err(Denied::Refused), "change {at}");
        }
    }

    #[test]
    fn a_signature_for_more_than_a_day_is_none() {
        assert_eq!(partners().check(&prefill(), NOW + 600 - LONGEST_SECONDS), Ok(()));
        assert_eq!(partners().check(&prefill(), NOW + 599 - LONGEST_SECONDS), Err(Denied::Refused));
    }

    #[test]
    fn a_text_that_could_pass_for_two_lines_is_never_signed() {
        let moved =
            Prefill { details: Private::from("a\nb".to_owned()), memo: Private::default(), ..prefill() };
        assert!(moved.signed().is_none());
    }

    #[test]
    fn a_partner_may_have_two_keys_while_one_follows_the_other() {
        let before = Partners { keys: Vec::new(), ..partners() };
        let both = before.with_key("shop", &"b".repeat(32)).unwrap().with_key("shop", KEY).unwrap();
        assert_eq!(both.check(&prefill(), NOW), Ok(()));
    }

    #[test]
    fn a_key_has_at_least_128_bits_and_nothing_that_cannot_be_seen() {
        for key in ["", "short", &"a".repeat(31), &format!("{KEY}\n"), &format!("{KEY} ")] {
            assert!(Partners::default().with_key("shop", key).is_err(), "{key:?}");
        }
    }
}
