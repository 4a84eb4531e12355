//! Words for what is wrong with details.

use crate::input::{digits, is_hidden, place, shown};
use crate::{Words, joined, key};
use obmen_details::{Alphabet, Answer, Code, Lengths, MemoFault, MemoKind, Network, Secret, Verdict};

impl Words<'_> {
    /// One word for a verdict.
    #[must_use]
    pub fn verdict(&self, verdict: Verdict) -> String {
        self.text(match verdict {
            Verdict::Valid => key::VERDICT_VALID,
            Verdict::Incomplete => key::VERDICT_INCOMPLETE,
            Verdict::Invalid => key::VERDICT_INVALID,
        })
    }

    /// What is wrong or missing; `None` where nothing is.
    #[must_use]
    pub fn answer(&self, answer: &Answer) -> Option<String> {
        let code = |code| self.detail_code(code, answer);
        match answer.verdict {
            Verdict::Valid => None,
            // Of its full length, but mistyped; or right elsewhere as it stands.
            Verdict::Incomplete => Some(match &answer.ends {
                Some(ends @ (Code::BadChecksum | Code::WrongNetwork)) => code(ends),
                _ => self.text(key::DETAIL_INCOMPLETE),
            }),
            Verdict::Invalid => answer.code.as_ref().map(code),
        }
    }

    /// What an incomplete answer becomes where nothing more is typed: shown on leaving the field.
    #[must_use]
    pub fn answer_at_end(&self, answer: &Answer) -> Option<String> {
        match (answer.verdict, &answer.ends) {
            (Verdict::Incomplete, Some(code)) => Some(self.detail_code(code, answer)),
            _ => self.answer(answer),
        }
    }

    /// What a code means in an answer.
    #[must_use]
    pub fn detail_code(&self, code: &Code, answer: &Answer) -> String {
        let network = self.name(answer.network.symbol());
        match code {
            Code::UnknownNetwork => self.unknown_network(answer.network.symbol()),
            Code::PrivateKey(Secret::Key) => self.text(key::DETAIL_PRIVATE_KEY),
            Code::PrivateKey(Secret::SeedPhrase) => self.text(key::DETAIL_SEED_PHRASE),
            Code::TestNetwork(kind) => self
                .catalogue
                .fill(key::DETAIL_TEST_NETWORK, &[("network", network), ("type", kind.as_str())]),
            Code::WrongNetwork => {
                let names: Vec<&str> = answer.looks_like.iter().map(|symbol| self.name(symbol)).collect();
                let key = match names.is_empty() {
                    true => key::DETAIL_WRONG_NETWORK,
                    false => key::DETAIL_WRONG_NETWORK_LOOKS_LIKE,
                };
                let values =
                    [("network", &*self.network(answer.network)), ("networks", &*joined(&names, ", "))];
                self.catalogue.fill(key, &values)
            }
            Code::WrongForm { kind } => self.wrong_form(kind, network),
            Code::WrongCurrency { expected } => {
                self.catalogue.fill(key::DETAIL_WRONG_CURRENCY, &[("expected", expected)])
            }
            Code::BadChecksum => self.text(key::DETAIL_BAD_CHECKSUM),
            Code::BadLength { found, allowed } => self.bad_length(*found, *allowed),
            Code::BadCharacter { found, lookalike, allowed } => {
                self.bad_character(*found, *lookalike, *allowed, answer)
            }
            Code::MemoRequired => {
                self.catalogue.fill(key::DETAIL_MEMO_REQUIRED, &[("memo", &self.usual_memo(answer.network))])
            }
            Code::MemoInvalid(fault) => self.memo_fault(fault, answer.network),
            Code::MemoUnexpected => self.text(key::DETAIL_MEMO_UNEXPECTED),
        }
    }

    /// A network as people call it, with the symbol that wallets show beside.
    #[must_use]
    pub fn network(&self, network: Network) -> String {
        let (name, symbol) = (self.name(network.symbol()), network.symbol());
        if network.is_chain() && name != symbol {
            [name, " (", symbol, ")"].concat()
        } else {
            name.to_owned()
        }
    }

    /// The name of a network, or its symbol where that is its name.
    pub(crate) fn name(&self, symbol: &'static str) -> &str {
        #[cfg(feature = "records")]
        if self.is_record {
            return symbol;
        }
        #[cfg(feature = "page")]
        let mut names = self.catalogue.text(key::NETWORK_NAMES).split(',');
        #[cfg(not(feature = "page"))]
        let mut names = core::iter::empty::<&str>();
        names.find_map(|name| name.strip_prefix(symbol)?.strip_prefix(' ')).unwrap_or(symbol)
    }

    /// What a memo of a kind is called.
    #[must_use]
    pub fn memo_kind(&self, kind: MemoKind) -> String {
        self.text(match kind {
            MemoKind::Text => key::MEMO_KIND_TEXT,
            MemoKind::Id => key::MEMO_KIND_ID,
            MemoKind::Hash => key::MEMO_KIND_HASH,
            MemoKind::Tag => key::MEMO_KIND_TAG,
            MemoKind::Comment => key::MEMO_KIND_COMMENT,
            MemoKind::PaymentId => key::MEMO_KIND_PAYMENT_ID,
        })
    }

    /// What is wrong with a memo.
    #[must_use]
    pub fn memo_fault(&self, fault: &MemoFault, network: Network) -> String {
        let named = ("network", self.name(network.symbol()));
        match fault {
            MemoFault::TooLong { found, allowed } => {
                let values = [("found", &*digits(*found)), ("allowed", &*digits(*allowed))];
                self.catalogue.fill(key::DETAIL_MEMO_INVALID_TOO_LONG, &values)
            }
            MemoFault::NotNumber => self.text(key::DETAIL_MEMO_INVALID_NOT_NUMBER),
            MemoFault::TooLarge => self.catalogue.fill(key::DETAIL_MEMO_INVALID_TOO_LARGE, &[named]),
            MemoFault::NotHash => self.text(key::DETAIL_MEMO_INVALID_NOT_HASH),
            MemoFault::Conflict => self.text(key::DETAIL_MEMO_INVALID_CONFLICT),
            MemoFault::Kind(kind) => {
                let kind = self.memo_kind(*kind);
                self.catalogue.fill(key::DETAIL_MEMO_INVALID_KIND, &[named, ("kind", &kind)])
            }
            MemoFault::Obsolete => self.text(key::DETAIL_MEMO_INVALID_OBSOLETE),
            MemoFault::Hidden { at } => {
                self.catalogue.fill(key::DETAIL_BAD_CHARACTER_BLANK, &[("place", &place(*at))])
            }
        }
    }

    /// That no network has this symbol.
    #[must_use]
    pub fn unknown_network(&self, symbol: &str) -> String {
        self.catalogue.fill(key::DETAIL_UNKNOWN_NETWORK_NAMED, &[("symbol", symbol)])
    }

    /// What the memo of a network is usually called.
    pub(crate) fn usual_memo(&self, network: Network) -> String {
        self.memo_kind(network.memo().kinds.first().copied().unwrap_or(MemoKind::Text))
    }

    /// Forms that people meet have a sentence of their own: a form's bare name says nothing to them.
    fn wrong_form(&self, kind: &str, network: &str) -> String {
        let key = match kind {
            "closed-purse" => key::DETAIL_WRONG_FORM_CLOSED_PURSE,
            "hex" => key::DETAIL_WRONG_FORM_HEX,
            "stake" => key::DETAIL_WRONG_FORM_STAKE,
            _ => key::DETAIL_WRONG_FORM,
        };
        self.catalogue.fill(key, &[("network", network)])
    }

    fn bad_length(&self, found: usize, Lengths { min, max }: Lengths) -> String {
        // Not every length between has been given out.
        if (min..=max).contains(&found) {
            return self.text(key::DETAIL_INCOMPLETE);
        }
        let (found, min_text, max_text) = (digits(found), digits(min), digits(max));
        let values = [("found", &*found), ("min", &*min_text), ("max", &*max_text)];
        let key = if min == max { key::DETAIL_BAD_LENGTH_EXACT } else { key::DETAIL_BAD_LENGTH_RANGE };
        self.catalogue.fill(key, &values)
    }

    fn bad_character(
        &self,
        found: char,
        lookalike: Option<char>,
        allowed: Alphabet,
        answer: &Answer,
    ) -> String {
        let place = place(answer.position.unwrap_or_default());
        let key = match lookalike {
            _ if is_hidden(found) => key::DETAIL_BAD_CHARACTER_BLANK,
            Some(_) if matches!(found, '\u{400}'..='\u{52f}') => key::DETAIL_BAD_CHARACTER_CYRILLIC,
            Some(_) => key::DETAIL_BAD_CHARACTER_LOOKALIKE,
            None => key::DETAIL_BAD_CHARACTER_AT,
        };
        let values = [
            ("place", &*place),
            ("found", &shown(found)),
            ("lookalike", &lookalike.map(shown).unwrap_or_default()),
            ("allowed", &self.alphabet(allowed, answer.network)),
        ];
        self.catalogue.fill(key, &values)
    }

    fn alphabet(&self, alphabet: Alphabet, network: Network) -> String {
        self.text(match alphabet {
            Alphabet::Starts => {
                let starts = network.starts();
                let starts: Vec<&str> = starts.iter().map(String::as_str).collect();
                return self.catalogue.fill(key::ALPHABET_STARTS, &[("starts", &joined(&starts, ", "))]);
            }
            Alphabet::Digits => key::ALPHABET_DIGITS,
            Alphabet::Hex => key::ALPHABET_HEX,
            Alphabet::HexLower => key::ALPHABET_HEX_LOWER,
            Alphabet::Base58 => key::ALPHABET_BASE58,
            Alphabet::Bech32 => key::ALPHABET_BECH32,
            Alphabet::OneCase => key::ALPHABET_ONE_CASE,
            Alphabet::Base32 => key::ALPHABET_BASE32,
            Alphabet::Base32Lower => key::ALPHABET_BASE32_LOWER,
            Alphabet::Base64 => key::ALPHABET_BASE64,
            Alphabet::C32 => key::ALPHABET_C32,
            Alphabet::Nano => key::ALPHABET_NANO,
            Alphabet::Lower => key::ALPHABET_LOWER,
            Alphabet::Alphanumeric => key::ALPHABET_ALPHANUMERIC,
            // Behind the sign, an e-mail address goes on with a domain.
            Alphabet::Name if network.symbol() == "EMAIL" => key::ALPHABET_DOMAIN,
            Alphabet::Name => key::ALPHABET_NAME,
            Alphabet::Email => key::ALPHABET_EMAIL,
        })
    }
}
