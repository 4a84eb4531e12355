//! Payment links: what goes into the field, and what is told instead or beside.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a link that is not read is a failed test")]

use obmen_details::uri::Fault;
use obmen_reader::{Reading, read};
use std::collections::BTreeSet;

const EVM: &str = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed";
const TON: &str = "EQBynBO23ywHy_CgarY9NK9FTz0yDsG82PtcbSTQgGoXwiuA";
const TRON: &str = "TNPeeaaFB7K9cmo4uQpcU32zGK8G1NYqeL";

const USDT: &str = "0xdAC17F958D2ee523a2206206994597C13D831ec7";
const TRON_USDT: &str = "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t";
const TON_USDT: &str = "EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs";

/// A link for one network.
fn link_of(symbol: &str) -> Option<String> {
    let chains = [
        ("ETH", 1),
        ("BSC", 56),
        ("POLYGON", 137),
        ("ARBITRUM", 42161),
        ("OP", 10),
        ("BASE", 8453),
        ("AVAX-C", 43114),
        ("ETC", 61),
        ("S", 146),
        ("CELO", 42220),
        ("RBTC", 30),
    ];
    let schemes = [
        ("BTC", "bitcoin:a"),
        ("LTC", "litecoin:a"),
        ("BCH", "bitcoincash:a?amount=1"),
        ("ZEC", "zcash:a"),
        ("DOGE", "dogecoin:a"),
        ("TRX", "tron:a"),
        ("SOL", "solana:a"),
        ("XLM", "web+stellar:pay?destination=a"),
        ("ADA", "web+cardano:a"),
        ("XMR", "monero:a"),
        ("TON", "ton://transfer/a"),
        ("XRP", "xrpl:a"),
    ];
    let chain = chains.iter().find(|(each, _)| *each == symbol);
    let scheme = schemes.iter().find(|(each, _)| *each == symbol);
    chain.map(|(_, number)| format!("ethereum:{EVM}@{number}")).or(scheme.map(|(_, link)| (*link).to_owned()))
}

fn filled(address: &str, memo: Option<&str>, amount: Option<&str>) -> Reading {
    let own = |text: Option<&str>| text.map(str::to_owned);
    Reading { address: Some(address.to_owned()), memo: own(memo), amount: own(amount), told: Vec::new() }
}

#[test]
fn address_memo_and_amount_are_taken() {
    let btc = "175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W";
    let reading = read(&format!("bitcoin:{btc}?amount=20.30&label=Luke-Jr"), "BTC", None);
    assert_eq!(reading.unwrap(), filled(btc, None, Some("20.3")));
    let reading = read(&format!("ton://transfer/{TON}?amount=1500000000&text=739251"), "TON", Some(""));
    assert_eq!(reading.unwrap(), filled(TON, Some("739251"), Some("1.5")));
    let reading = read(&format!("ethereum:{EVM}@56?value=1e17"), "BSC", None);
    assert_eq!(reading.unwrap(), filled(EVM, None, Some("0.1")));
}

#[test]
fn the_page_gets_a_list_with_blanks_where_nothing_is() {
    let list = |text: &str| read(text, "BTC", None).unwrap().list();
    assert_eq!(list("bitcoin:a?amount=2"), ["a", "", "2"]);
    let refused = list("bitcoin:?amount=2");
    assert_eq!((refused.len(), refused[..3].concat().as_str()), (5, ""));
}

#[test]
fn any_of_the_networks_of_an_asset_will_do() {
    let reading = read(&format!("ethereum:{EVM}@56"), "ETH BSC", None);
    assert_eq!(reading.unwrap(), filled(EVM, None, None));
}

#[test]
fn what_is_no_link_is_left_to_the_field() {
    for text in [
        TRON,
        "alias:W:shop",
        "0:8a8627861a5dd96c9db3ce0807b122da5ed473934ce7568a5b4b1c361cbb28ae",
        "note: x",
    ] {
        assert_eq!(read(text, "TRX", None), None, "{text}");
    }
}

#[test]
fn a_link_for_another_network_fills_nothing_and_names_its_network() {
    let reading = read(&format!("ethereum:{EVM}@56?value=1e18"), "ETH", None).unwrap();
    assert_eq!((reading.address, reading.amount), (None, None));
    assert_eq!(reading.told.len(), 2);
    assert!(reading.told.iter().all(|told| told.contains("BSC")), "{:?}", reading.told);
    assert_eq!(read(&format!("tron:{TRON}"), "CARD PHONE", None).unwrap().address, None);
}

#[test]
fn an_amount_of_coins_is_not_one_of_tokens_and_that_is_told() {
    for (link, address, asset, coin) in [
        (format!("tron:{TRON}?amount=50"), TRON, "USDT-TRC20", "TRX"),
        (format!("ethereum:{EVM}@1?value=1e18"), EVM, "USDT-ERC20", "ETH"),
        (format!("ton://transfer/{TON}?amount=1500000000"), TON, "USDT-TON", "TON"),
    ] {
        let reading = read(&link, asset, None).unwrap();
        assert_eq!((reading.address.as_deref(), reading.amount), (Some(address), None), "{link}");
        let [english, russian] = &*reading.told else { panic!("{link}: {:?}", reading.told) };
        assert!(english.contains("coin") && english.contains("not taken"), "{english}");
        assert!(russian.contains("монете") && russian.contains("не подставлена"), "{russian}");
        let own = read(&link, coin, None).unwrap();
        assert!(own.amount.is_some() && own.told.is_empty(), "{link}: {own:?}");
        let bare = link.split('?').next().unwrap_or_default();
        assert_eq!(read(bare, asset, None).unwrap(), filled(address, None, None), "{bare}");
    }
}

/// No standard is behind these links: wallets write the token's contract as `token` or `contract`.
#[test]
fn a_link_for_a_token_of_tron_names_its_contract_and_pays_the_receiver() {
    let usdt = TRON_USDT;
    for name in ["token", "contract", "TOKEN"] {
        let reading = read(&format!("tron:{TRON}?amount=50&{name}={usdt}"), "USDT-TRC20", None).unwrap();
        assert_eq!((reading.address.as_deref(), reading.amount), (Some(TRON), None), "{name}");
        assert_eq!(reading.told.len(), 2, "{name}");
        assert!(reading.told.iter().all(|told| told.contains(usdt)), "{:?}", reading.told);
    }
    let reading = read(&format!("tron:{TRON}?amount=50&token=TRX"), "TRX", None);
    assert_eq!(reading.unwrap(), filled(TRON, None, Some("50")), "the coin by its own name is no token");
}

#[test]
fn a_token_that_nobody_compared_is_told_and_its_amount_is_not_taken() {
    let token = "0xdAC17F958D2ee523a2206206994597C13D831ec7";
    let link = format!("ethereum:{token}@1/transfer?address={EVM}&uint256=5000000");
    let reading = read(&link, "USDT-ERC20", None).unwrap();
    assert_eq!((reading.address.as_deref(), reading.amount), (Some(EVM), None));
    assert!(reading.told.iter().all(|told| told.contains(token)), "{:?}", reading.told);
}

#[test]
fn a_link_for_a_token_does_not_fit_the_coin_itself() {
    for (link, coin, token) in [
        (format!("ethereum:{USDT}@1/transfer?address={EVM}&uint256=5000000"), "ETH", USDT),
        (format!("tron:{TRON}?amount=50&token={TRON_USDT}"), "TRX", TRON_USDT),
        (format!("ton://transfer/{TON}?jetton={TON_USDT}&amount=5000000"), "TON", TON_USDT),
    ] {
        let reading = read(&link, coin, None).unwrap();
        assert_eq!((&reading.address, &reading.memo, &reading.amount), (&None, &None, &None), "{link}");
        assert_eq!(reading.told.len(), 2, "{link}");
        assert!(reading.told.iter().all(|told| told.contains(token)), "{:?}", reading.told);
    }
    // Where the asset is a token on another of its networks, that one is meant.
    let link = format!("ethereum:{USDT}/transfer?address={EVM}&uint256=5000000");
    assert_eq!(read(&link, "ETH USDT-BEP20", None).unwrap().address.as_deref(), Some(EVM));
}

/// The page and what is told of a link call a network by one name.
#[test]
fn a_network_bears_the_name_that_the_page_gives_it() {
    for (lang, at) in [("en", 0), ("ru", 1)] {
        let path = format!("{}/../../locales/{lang}/page.json", env!("CARGO_MANIFEST_DIR"));
        let page: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let names = page["network-names"].as_str().unwrap();
        for symbol in [
            "BTC", "LTC", "BCH", "ZEC", "DOGE", "ETH", "BSC", "POLYGON", "ARBITRUM", "OP", "BASE", "AVAX-C",
            "ETC", "S", "CELO", "RBTC", "TRX", "SOL", "XLM", "ADA", "XMR", "TON", "XRP",
        ] {
            let link = match link_of(symbol) {
                Some(link) => link,
                None => continue,
            };
            let told = read(&link, "CARD", None).unwrap().told.remove(at);
            let name = names.split(',').find_map(|pair| pair.strip_prefix(symbol)?.strip_prefix(' '));
            let named = name.map_or_else(|| symbol.to_owned(), |name| format!("{name} ({symbol})"));
            assert!(told.contains(&format!(" {named}.")), "{symbol}: {told}");
        }
    }
}

#[test]
fn a_memo_that_is_not_sent_is_told() {
    let reading = read(&format!("ton://transfer/{TON}?text=739251"), "TON", None).unwrap();
    assert_eq!((reading.address.as_deref(), reading.memo), (Some(TON), None));
    assert!(reading.told.iter().all(|told| told.contains("739251")), "{:?}", reading.told);
}

#[test]
fn a_memo_that_stood_there_before_is_told_where_the_link_has_none() {
    let bare = format!("ton://transfer/{TON}");
    assert_eq!(read(&bare, "TON", Some(" ")).unwrap(), filled(TON, None, None));
    let reading = read(&bare, "TON", Some("739251")).unwrap();
    assert!(
        reading.told.len() == 2 && reading.told.iter().all(|told| told.contains("739251")),
        "{reading:?}"
    );
    let reading = read(&format!("{bare}?text=1"), "TON", Some("739251")).unwrap();
    assert_eq!(reading, filled(TON, Some("1"), None));
}

/// Every fault, each naming the next: a new one does not compile until it stands here.
fn after(fault: Fault) -> Option<Fault> {
    match fault {
        Fault::NoAddress => Some(Fault::Encoding),
        Fault::Encoding => Some(Fault::Amount),
        Fault::Amount => Some(Fault::Memo),
        Fault::Memo => Some(Fault::Required),
        Fault::Required => Some(Fault::Repeated),
        Fault::Repeated => Some(Fault::UnknownNetwork),
        Fault::UnknownNetwork => Some(Fault::NoPayment),
        Fault::NoPayment => Some(Fault::SeveralReceivers),
        Fault::SeveralReceivers => None,
    }
}

/// A link with that fault.
fn broken(fault: Fault) -> &'static str {
    match fault {
        Fault::NoAddress => "bitcoin:?amount=1",
        Fault::Encoding => "bitcoin:a%zz",
        Fault::Amount => "bitcoin:a?amount=1,5",
        Fault::Memo => "web+stellar:pay?destination=a&memo=b&memo_type=MEMO_RETURN",
        Fault::Required => "bitcoin:a?req-escrow=1",
        Fault::Repeated => "bitcoin:a?amount=1&amount=2",
        Fault::UnknownNetwork => "ethereum:0x0@11155111",
        Fault::NoPayment => "ethereum:0x0/approve?uint256=1",
        Fault::SeveralReceivers => "zcash:?address=a&address.1=b",
    }
}

#[test]
fn every_fault_has_words_of_its_own_in_every_language() {
    let mut said = BTreeSet::new();
    let mut count = 0;
    for fault in core::iter::successors(Some(Fault::NoAddress), |fault| after(*fault)) {
        let link = broken(fault);
        assert_eq!(obmen_details::uri::parse(link), Err(fault), "{link}");
        let reading = read(link, "BTC", Some("")).unwrap();
        assert_eq!((reading.address, reading.told.len()), (None, 2), "{link}");
        said.extend(reading.told);
        count += 2;
    }
    assert_eq!(said.len(), count, "{said:?}");
}
