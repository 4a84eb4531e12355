//! Networks by symbol.

use crate::codec::text::{cut, pairs, words};
use crate::memo::MemoSpec;
use crate::table::{self, Row};

/// What an asset narrows a network to: a purse's currency, a country, a card scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Narrow {
    None,
    /// `WMZ`, `VOLET-U`, `PERFECTMONEY-E`: the letter that a purse begins with.
    Letter(u8),
    /// `IBAN-KZ`, `PHONE-UZ`, `CARD-HUMO`: one of the words of [`table::NARROWS`].
    Word(&'static str),
}

/// A network or a kind of details, by its row in the table. Cheap to copy.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Network {
    row: &'static Row,
    pub(crate) narrow: Narrow,
}

impl core::fmt::Debug for Network {
    fn fmt(&self, out: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        out.write_str(self.symbol())
    }
}

impl Network {
    /// A network by its symbol (`BTC`), a token by its chain's standard (`USDT-TRC20`), or a kind of details
    /// (`CARD`), also narrowed by what an asset needs (`WMZ`, `WEBMONEY-Z`, `IBAN-KZ`, `CARD-HUMO`, `PHONE-UZ`).
    /// Capital and small letters are the same. `None` is what the JSON calls `unknown-network`.
    #[must_use]
    #[cold]
    pub fn parse(symbol: &str) -> Option<Self> {
        let plain = |row| Self { row, narrow: Narrow::None };
        if let Some(row) = table::by_symbol(symbol) {
            return Some(plain(row));
        }
        if let Some((_, row)) = pairs(table::ALIASES).find(|(alias, _)| alias.eq_ignore_ascii_case(symbol)) {
            return table::by_symbol(row).map(plain);
        }
        if let [b'W' | b'w', b'M' | b'm', letter] = symbol.as_bytes()
            && let Some(row) = table::by_symbol("WEBMONEY")
        {
            return Some(Self { row, narrow: Narrow::Letter(letter.to_ascii_uppercase()) });
        }
        let (head, tail) = cut(symbol, b'-')?;
        if let Some(row) = table::by_symbol(head)
            && !row.chain
        {
            if let [letter] = tail.as_bytes() {
                return Some(Self { row, narrow: Narrow::Letter(letter.to_ascii_uppercase()) });
            }
            let word = words(table::NARROWS).find(|word| word.eq_ignore_ascii_case(tail))?;
            return Some(Self { row, narrow: Narrow::Word(word) });
        }
        let token = !head.is_empty() && head.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let standard = pairs(table::STANDARDS).find(|(name, _)| name.eq_ignore_ascii_case(tail));
        let chain = standard.map_or(tail, |(_, row)| row);
        table::by_symbol(chain).filter(|row| token && row.chain).map(plain)
    }

    /// Every row of the table, in its order.
    pub fn all() -> impl Iterator<Item = Self> {
        table::rows().map(|row| Self { row, narrow: Narrow::None })
    }

    /// The symbol of the table: for a token, its chain's.
    #[must_use]
    pub const fn symbol(self) -> &'static str {
        self.row.symbol
    }

    /// Whether this is a blockchain's network rather than a card, a bank account, a purse, a phone, an e-mail.
    #[must_use]
    pub const fn is_chain(self) -> bool {
        self.row.chain
    }

    /// Which memos go with it.
    #[must_use]
    pub const fn memo(self) -> MemoSpec {
        self.row.memo
    }

    /// How its forms begin, as far as all strings of a form begin alike: `bc1`, `0x`, `T` …
    #[must_use]
    #[cold]
    pub fn starts(self) -> Vec<String> {
        let mut starts: Vec<String> = Vec::new();
        for form in self.row.forms.iter().filter(|form| form.payable()) {
            form.each_start(&mut |first, second| {
                let start = [first, second].concat();
                if !starts.contains(&start) {
                    starts.push(start);
                }
            });
        }
        starts
    }

    pub(crate) const fn row(self) -> &'static Row {
        self.row
    }
}
