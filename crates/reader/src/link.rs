//! Payment links: what of one goes into a field, and what is told beside.

use obmen_details::Network;
use obmen_details::uri::{Amount, PaymentUri, parse};
use obmen_words::{Catalogue, Lang, Words};

/// What a payment link says to one field.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// Who is to be paid; `None` where the link cannot be used, and `told` says why.
    pub address: Option<String>,
    /// The memo that goes with it.
    pub memo: Option<String>,
    /// How much of the network's own coin is asked for, as a canonical decimal.
    pub amount: Option<String>,
    /// What to tell, in every language in the order of [`Lang::ALL`], since the visitor may choose another later; empty
    /// where there is nothing to tell.
    pub told: Vec<String>,
}

impl Reading {
    /// Address, memo and amount, each blank where there is none, and what to tell. A list of texts crosses into the
    /// page for fewer bytes than an object.
    #[must_use]
    pub fn list(self) -> Vec<String> {
        let fields = [self.address, self.memo, self.amount].map(Option::unwrap_or_default);
        fields.into_iter().chain(self.told).collect()
    }
}

/// Reads a payment link for an asset that takes these details (symbols with blanks between: `USDT-TRC20`), and where it
/// takes a memo what stands there now. `None` where the text is no payment link.
#[must_use]
pub fn read(text: &str, details: &str, memo: Option<&str>) -> Option<Reading> {
    let uri = match parse(text) {
        Ok(uri) => uri?,
        Err(fault) => return Some(refused(|words| words.uri_fault(fault))),
    };
    let means = |symbol: &&str| Network::parse(symbol).is_some_and(|network| uri.means(network));
    // A token is never the network's own coin.
    let fits = |symbol: &&str| means(symbol) && (uri.token.is_none() || !is_coin(symbol));
    let Some(symbol) = details.split_ascii_whitespace().find(fits) else {
        let token =
            uri.token.clone().filter(|_| details.split_ascii_whitespace().any(|symbol| means(&symbol)));
        return Some(refused(|words| match &token {
            Some(token) => words.uri_other_token(token),
            None => words.uri_other_network(&named(&uri.networks)),
        }));
    };
    let amount = amount(&uri, symbol);
    let told = in_every_language(|words| beside(words, &uri, amount.is_some(), memo));
    Some(Reading {
        amount,
        told,
        memo: uri.memo.filter(|_| memo.is_some()).map(|memo| memo.value),
        address: Some(uri.address),
    })
}

/// The amount, where it is surely one of the asset: of the network's own coin. What a token's units are worth only its
/// contract knows, and a link without a token asks for the coin also where a token is received.
fn amount(uri: &PaymentUri, symbol: &str) -> Option<String> {
    match &uri.amount {
        Some(Amount::Coins(coins)) if is_coin(symbol) && uri.token.is_none() => Some(coins.clone()),
        _ => None,
    }
}

fn is_coin(symbol: &str) -> bool {
    Network::parse(symbol).is_some_and(|network| network.symbol() == symbol)
}

/// Networks by their names as the page has them, or by their symbols where those are the names.
fn named(symbols: &[&str]) -> String {
    let name = |symbol: &&str| {
        let named = NAMES.split(',').find_map(|pair| pair.strip_prefix(*symbol)?.strip_prefix(' '));
        named.map_or_else(|| (*symbol).to_owned(), |name| [name, " (", symbol, ")"].concat())
    };
    symbols.iter().map(name).collect::<Vec<_>>().join(", ")
}

/// Symbols and names of the networks that payment links name: the page's own list is not fetched with this.
const NAMES: &str = "BTC Bitcoin,LTC Litecoin,BCH Bitcoin Cash,ZEC Zcash,DOGE Dogecoin,ETH Ethereum,BSC BNB Smart Chain,\
    POLYGON Polygon,ARBITRUM Arbitrum,OP Optimism,BASE Base,AVAX-C Avalanche,ETC Ethereum Classic,S Sonic,CELO Celo,\
    TRX TRON,SOL Solana,XLM Stellar,ADA Cardano,XMR Monero";

/// What could not be compared, is not sent, or was there before.
fn beside(words: Words<'_>, uri: &PaymentUri, is_taken: bool, memo: Option<&str>) -> String {
    let asked = match (&uri.token, &uri.amount) {
        (Some(token), _) => Some(words.uri_token(token)),
        (None, Some(_)) if !is_taken => Some(words.uri_amount_not_taken()),
        _ => None,
    };
    let memo = match (&uri.memo, memo.map(str::trim)) {
        (Some(unsent), None) => Some(words.uri_memo_not_sent(&unsent.value)),
        // It may have come with another address.
        (None, Some(kept)) if !kept.is_empty() => Some(words.uri_memo_kept(kept)),
        _ => None,
    };
    asked.into_iter().chain(memo).collect::<Vec<_>>().join(" ")
}

fn refused(why: impl Fn(Words<'_>) -> String) -> Reading {
    Reading { told: in_every_language(why), ..Reading::default() }
}

fn in_every_language(say: impl Fn(Words<'_>) -> String) -> Vec<String> {
    let said = |lang| say(Words::new(&Catalogue::embedded(lang), &NoFigures));
    Lang::ALL.into_iter().map(said).filter(|text| !text.is_empty()).collect()
}

/// No word about a payment link holds an amount: the page prints the one it asks about.
struct NoFigures;

impl obmen_words::Figures for NoFigures {
    fn amount(&self, _: &obmen_exchange::Amount) -> String {
        String::new()
    }

    fn number(&self, _: &obmen_exchange::Number) -> String {
        String::new()
    }

    fn percent(&self, _: &obmen_exchange::Percent) -> String {
        String::new()
    }
}
