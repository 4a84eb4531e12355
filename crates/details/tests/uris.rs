//! Payment URIs: the examples that the specifications print, and what they forbid.

#![expect(clippy::unwrap_used, reason = "a URI that is not read is a failed test")]

mod ask;

use obmen_details::uri::{Amount, Fault, PaymentUri, may_be, parse};
use obmen_details::{MemoInput, MemoKind, MemoPolicy, Verdict, check};

fn read(text: &str) -> PaymentUri {
    parse(text).unwrap().unwrap()
}

fn coins(amount: &str) -> Option<Amount> {
    Some(Amount::Coins(amount.to_owned()))
}

fn units(amount: &str) -> Option<Amount> {
    Some(Amount::Units(amount.to_owned()))
}

/// URI, its network, its address, its amount of coins, where it is printed.
const PRINTED: &[(&str, &str, &str, &str, &str)] = &[
    ("bitcoin:175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W", "BTC", "175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W", "", "BIP-21"),
    (
        "bitcoin:175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W?label=Luke-Jr",
        "BTC",
        "175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W",
        "",
        "BIP-21",
    ),
    (
        "bitcoin:175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W?amount=20.3&label=Luke-Jr",
        "BTC",
        "175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W",
        "20.3",
        "BIP-21",
    ),
    (
        "bitcoin:175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W?amount=50&label=Luke-Jr&message=Donation%20for%20project%20xyz",
        "BTC",
        "175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W",
        "50",
        "BIP-21",
    ),
    (
        "bitcoin:175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W?somethingyoudontunderstand=50&somethingelseyoudontget=999",
        "BTC",
        "175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W",
        "",
        "BIP-21",
    ),
    (
        "BITCOIN:BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4?AMOUNT=0.00001000",
        "BTC",
        "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
        "0.00001",
        "BIP-173: capitals in QR codes",
    ),
    (
        "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a",
        "BCH",
        "qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a",
        "",
        "CashAddr",
    ),
    (
        "kaspa:qr6zzp0cxlg7zyvutlyjrrgp7zp9s7m3wpnlw2xxjt3xkyww2rrgvnd86pd4p?amount=7",
        "KAS",
        "kaspa:qr6zzp0cxlg7zyvutlyjrrgp7zp9s7m3wpnlw2xxjt3xkyww2rrgvnd86pd4p",
        "7",
        "rusty-kaspa: the prefix is part of the address",
    ),
    (
        "ethereum:0xfb6916095ca1df60bb79Ce92ce3ea74c37c5d359@1?value=2.014e18",
        "ETH",
        "0xfb6916095ca1df60bb79Ce92ce3ea74c37c5d359",
        "2.014",
        "EIP-681, with a chain",
    ),
    (
        "solana:mvines9iiHiQTysrwkJjGf2gb9Ex9jXJX8ns3qwf2kN?amount=1&label=Michael&message=Thanks%20for%20all%20the%20fish&memo=OrderId12345",
        "SOL",
        "mvines9iiHiQTysrwkJjGf2gb9Ex9jXJX8ns3qwf2kN",
        "1",
        "Solana Pay",
    ),
    (
        "web+stellar:pay?destination=GCALNQQBXAPZ2WIRSDDBMSTAKCUH5SG6U76YBFLQLIXJTF7FE5AX7AOO&amount=120.1234567&memo=skdjfasf&msg=pay%20me%20with%20lumens",
        "XLM",
        "GCALNQQBXAPZ2WIRSDDBMSTAKCUH5SG6U76YBFLQLIXJTF7FE5AX7AOO",
        "120.1234567",
        "SEP-7",
    ),
    (
        "monero:46BeWrHpwXmHDpDEUmZBWZfoQpdc6HaERCNmx1pEYL2rAcuwufPN9rXHHtyUA4QVy66qeFQkn6sfK8aHYjA3jk3o1Bv16em?tx_amount=239.39014&tx_description=donation",
        "XMR",
        "46BeWrHpwXmHDpDEUmZBWZfoQpdc6HaERCNmx1pEYL2rAcuwufPN9rXHHtyUA4QVy66qeFQkn6sfK8aHYjA3jk3o1Bv16em",
        "239.39014",
        "getmonero.org, URI formatting",
    ),
    (
        "zcash:ztestsapling10yy2ex5dcqkclhc7z7yrnjq2z6feyjad56ptwlfgmy77dmaqqrl9gyhprdx59qgmsnyfska2kez?amount=1&memo=VGhpcyBpcyBhIHNpbXBsZSBtZW1vLg&message=Thank%20you%20for%20your%20purchase",
        "ZEC",
        "ztestsapling10yy2ex5dcqkclhc7z7yrnjq2z6feyjad56ptwlfgmy77dmaqqrl9gyhprdx59qgmsnyfska2kez",
        "1",
        "ZIP-321",
    ),
    (
        "zcash:?address=tmEZhbWHTpdKMw5it8YDspUXSMGQyFwovpU&amount=123.456",
        "ZEC",
        "tmEZhbWHTpdKMw5it8YDspUXSMGQyFwovpU",
        "123.456",
        "ZIP-321, of one receiver",
    ),
    (
        "xrpl://rwietsevLFg8XSmG3bEZzFein1g8RBqWDZ?amount=2&network=XRPL&dt=123",
        "XRP",
        "rwietsevLFg8XSmG3bEZzFein1g8RBqWDZ",
        "2",
        "docs.xaman.dev, payment request",
    ),
    (
        "tron:TDGmmTC7xDgQGwH4FYRGuE7SFH2MePHYeH?amount=5",
        "TRX",
        "TDGmmTC7xDgQGwH4FYRGuE7SFH2MePHYeH",
        "5",
        "tronscan issue 422",
    ),
    (
        "nano:nano_3t6k35gi95xu6tergt6p69ck76ogmitsa8mnijtpxm9fkcm736xtoncuohr3?amount=1000",
        "XNO",
        "nano_3t6k35gi95xu6tergt6p69ck76ogmitsa8mnijtpxm9fkcm736xtoncuohr3",
        "0.000000000000000000000000001",
        "docs.nano.org: in raw",
    ),
    (
        "ton://transfer/UQAeXVOoOQXx0BR9iFOtS0aCux5hLhfZ664e3FNjW3vgJtij?amount=100000000&text=hello",
        "TON",
        "UQAeXVOoOQXx0BR9iFOtS0aCux5hLhfZ664e3FNjW3vgJtij",
        "0.1",
        "docs.ton.org, deep links: in nanotons",
    ),
    (
        "https://app.tonkeeper.com/transfer/UQAeXVOoOQXx0BR9iFOtS0aCux5hLhfZ664e3FNjW3vgJtij?amount=1",
        "TON",
        "UQAeXVOoOQXx0BR9iFOtS0aCux5hLhfZ664e3FNjW3vgJtij",
        "0.000000001",
        "Tonkeeper's README",
    ),
];

#[test]
fn printed_uris_are_read() {
    for (text, network, address, amount, source) in PRINTED {
        let uri = read(text);
        assert_eq!(
            (uri.networks.as_slice(), uri.address.as_str()),
            ([*network].as_slice(), *address),
            "{source}"
        );
        assert_eq!(uri.amount, if amount.is_empty() { None } else { coins(amount) }, "{source}: {text}");
        assert_eq!(uri.token, None, "{source}: {text}");
        assert!(uri.means(ask::network(network)), "{source}");
    }
}

#[test]
fn label_and_message_are_decoded() {
    let uri = read(
        "bitcoin:175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W?label=%D0%96%20%26&message=Donation%20for%20project%20xyz",
    );
    assert_eq!(
        (uri.label.as_deref(), uri.message.as_deref()),
        (Some("Ж &"), Some("Donation for project xyz"))
    );
}

#[test]
fn a_token_is_paid_to_its_receiver_not_to_its_contract() {
    // EIP-681
    let uri = read(
        "ethereum:0x89205a3a3b2a69de6dbf7f01ed13b2108b2c43e7/transfer?address=0x8e23ee67d1332ad560396262c48ffbb01f93d052&uint256=1",
    );
    assert_eq!(uri.address, "0x8e23ee67d1332ad560396262c48ffbb01f93d052");
    assert_eq!(uri.token.as_deref(), Some("0x89205a3a3b2a69de6dbf7f01ed13b2108b2c43e7"));
    assert_eq!(uri.amount, units("1"));
    assert_eq!(uri.amount.map(|amount| amount.in_coins(6)).as_deref(), Some("0.000001"));
    // Solana Pay: amounts of tokens are in tokens.
    let uri = read(
        "solana:mvines9iiHiQTysrwkJjGf2gb9Ex9jXJX8ns3qwf2kN?amount=0.01&spl-token=EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v",
    );
    assert_eq!(uri.token.as_deref(), Some("EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v"));
    assert_eq!(uri.amount, coins("0.01"));
    // SEP-7
    let uri = read(
        "web+stellar:pay?destination=GCALNQQBXAPZ2WIRSDDBMSTAKCUH5SG6U76YBFLQLIXJTF7FE5AX7AOO&amount=120.123&asset_code=USD&asset_issuer=GCRCUE2C5TBNIPYHMEP7NK5RWTT2WBSZ75CMARH7GDOHDDCQH3XANFOB&memo=hasysda987fs&callback=url%3Ahttps%3A%2F%2FsomeSigningService.com%2Fhasysda987fs%3Fasset%3DUSD",
    );
    assert_eq!(uri.token.as_deref(), Some("USD:GCRCUE2C5TBNIPYHMEP7NK5RWTT2WBSZ75CMARH7GDOHDDCQH3XANFOB"));
    assert_eq!(uri.memo.unwrap().value, "hasysda987fs");
    // docs.ton.org: in the jetton's smallest units.
    let uri = read(
        "ton://transfer/UQAeXVOoOQXx0BR9iFOtS0aCux5hLhfZ664e3FNjW3vgJtij?jetton=EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs&amount=1000000",
    );
    assert_eq!((uri.token.is_some(), uri.amount), (true, units("1000000")));
}

#[test]
fn a_chain_number_names_the_network_and_its_absence_leaves_all() {
    let on = |chain: &str| parse(&format!("ethereum:pay-0xfb6916095ca1df60bb79Ce92ce3ea74c37c5d359{chain}"));
    for (number, network) in
        [("@1", "ETH"), ("@56", "BSC"), ("@137", "POLYGON"), ("@8453", "BASE"), ("@30", "RBTC")]
    {
        assert_eq!(on(number).unwrap().unwrap().networks, [network]);
    }
    for test_or_unknown in ["@11155111", "@0", "@", "@01", "@0x1", "@99999999999999999999999"] {
        assert_eq!(on(test_or_unknown), Err(Fault::UnknownNetwork), "{test_or_unknown}");
    }
    let networks = on("").unwrap().unwrap().networks;
    assert!(networks.contains(&"ETH") && networks.contains(&"BSC") && !networks.contains(&"TRX"));
    for network in networks {
        assert_eq!(ask::network(network).symbol(), network);
    }
}

#[test]
fn amounts_are_exact() {
    let wei = |value: &str| {
        parse(&format!("ethereum:0xfb6916095ca1df60bb79Ce92ce3ea74c37c5d359?value={value}"))
            .map(|uri| uri.unwrap().amount)
    };
    for (value, ether) in [
        ("1", "0.000000000000000001"),
        ("1e18", "1"),
        ("+2.014E18", "2.014"),
        (".5e18", "0.5"),
        ("0", "0"),
        ("1000000000000000000000", "1000"),
        (
            "115792089237316195423570985008687907853269984665640564039457584007913129639935",
            "115792089237316195423570985008687907853269984665640564039457.584007913129639935",
        ),
    ] {
        assert_eq!(wei(value), Ok(coins(ether)), "{value}");
    }
    for broken in [
        "-1",
        "1.5",
        "1.23e1",
        "1e79",
        "1e99999999999999999999",
        "1e-1",
        "1,5",
        "0x1",
        "e18",
        "1e1e1",
        "1%20",
        "1.2.3e18",
    ] {
        assert_eq!(wei(broken), Err(Fault::Amount), "{broken}");
    }
    let bitcoin = |amount: &str| parse(&format!("bitcoin:a?amount={amount}")).map(|uri| uri.unwrap().amount);
    for (amount, canonical) in
        [("050.500", "50.5"), ("20.", "20"), (".3", "0.3"), ("0.00", "0"), ("000", "0")]
    {
        assert_eq!(bitcoin(amount), Ok(coins(canonical)), "{amount}");
    }
    for broken in ["50,000.00", "-1", "+1", "1e8", ".", "1.2.3", "NaN", "٣", "20.3X8"] {
        assert_eq!(bitcoin(broken), Err(Fault::Amount), "{broken}");
    }
    assert_eq!(parse("ton://transfer/a?amount=1.5"), Err(Fault::Amount));
    assert_eq!(parse("ton://transfer/a?amount=1e9"), Err(Fault::Amount));
}

#[test]
fn memos_come_with_their_kind() {
    let hash = "web+stellar:pay?destination=G&memo_type=MEMO_HASH&memo=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8%3D";
    for (text, kind, value) in [
        ("xrp:r?dt=0", MemoKind::Tag, "0"),
        ("ton://transfer/a?text=order%20%235+1", MemoKind::Comment, "order #5+1"),
        ("solana:a?memo=OrderId12345", MemoKind::Text, "OrderId12345"),
        ("monero:4?tx_payment_id=0123456789abcdef", MemoKind::PaymentId, "0123456789abcdef"),
        (
            "zcash:z?memo=VGhpcyBpcyBhIHVuaWNvZGUgbWVtbyDinKjwn6aE8J-PhvCfjok",
            MemoKind::Text,
            "This is a unicode memo ✨🦄🏆🎉",
        ),
        ("web+stellar:pay?destination=G&memo=77&memo_type=MEMO_ID", MemoKind::Id, "77"),
        ("web+stellar:pay?destination=G&memo=a%26b&memo_type=MEMO_TEXT", MemoKind::Text, "a&b"),
        (hash, MemoKind::Hash, "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"),
    ] {
        let memo = read(text).memo.unwrap();
        assert_eq!((memo.kind, memo.value.as_str(), memo.embedded), (kind, value, false), "{text}");
    }
}

#[test]
fn what_is_no_plain_payment_is_refused() {
    for (text, fault, rule) in [
        (
            "bitcoin:175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W?req-somethingyoudontunderstand=50&req-somethingelseyoudontget=999",
            Fault::Required,
            "BIP-21",
        ),
        ("bitcoin:", Fault::NoAddress, "BIP-21"),
        ("bitcoin:?lno=lno1", Fault::NoAddress, "BIP-321: another way to be paid"),
        ("bitcoin:a?amount=42&amount=10", Fault::Repeated, "BIP-321"),
        ("bitcoin:a?label=%", Fault::Encoding, "RFC 3986"),
        ("bitcoin:a?label=%f", Fault::Encoding, "RFC 3986"),
        ("bitcoin:a?label=%FF", Fault::Encoding, "not UTF-8"),
        ("ton://transfer/a?text=order#5", Fault::Encoding, "a memo that would be cut"),
        ("ethereum:0xa/approve?address=0xb&uint256=1", Fault::NoPayment, "EIP-681: another function"),
        ("ethereum:0xa/transfer?uint256=1", Fault::NoAddress, "EIP-681: nobody to transfer to"),
        (
            "ethereum:0xa/transfer?address=0xb&uint256=1&value=1e18",
            Fault::NoPayment,
            "coins sent to a contract",
        ),
        ("ethereum:0xa?uint256=1", Fault::NoPayment, "tokens of no token"),
        ("ethereum:0xa?data=0xa9059cbb", Fault::NoPayment, "ERC-67"),
        ("ethereum:tx-0xa", Fault::NoPayment, "ERC-831: another prefix"),
        ("ethereum:my-name.eth", Fault::NoPayment, "EIP-681: a name with a hyphen needs its prefix"),
        ("ton://transfer/a?bin=te6ccsEBAQEAAgAAAAC1U5ck", Fault::NoPayment, "a ready-made message"),
        ("ton://stake/a", Fault::NoPayment, "another action"),
        ("solana:https%3A%2F%2Fexample.com", Fault::NoPayment, "Solana Pay: a transaction request"),
        ("web+stellar:tx?xdr=AAAA", Fault::NoPayment, "SEP-7: a transaction"),
        ("web+stellar:pay?destination=G&memo=AAAA&memo_type=MEMO_RETURN", Fault::Memo, "SEP-7"),
        ("web+stellar:pay?destination=G&memo=AAAA&memo_type=MEMO_HASH", Fault::Memo, "SEP-7: 32 bytes"),
        (
            "web+stellar:pay?destination=G&network_passphrase=Test%20SDF%20Network%20%3B%20September%202015",
            Fault::UnknownNetwork,
            "SEP-7",
        ),
        ("xrpl://r?network=XAHAU", Fault::UnknownNetwork, "another ledger"),
        (
            "zcash:?address=tmEZhbWHTpdKMw5it8YDspUXSMGQyFwovpU&amount=123.456&address.1=z&amount.1=0.789",
            Fault::SeveralReceivers,
            "ZIP-321",
        ),
        ("monero:46BeWr;888tNk?tx_description=donations", Fault::SeveralReceivers, "getmonero.org"),
        ("monero:A?version=2.0&amount=0.011XMR&address=B", Fault::SeveralReceivers, "monero issue 7731"),
    ] {
        assert_eq!(parse(text), Err(fault), "{rule}: {text}");
    }
}

#[test]
fn what_is_no_uri_is_left_to_the_check() {
    for text in [
        "",
        "bitcoin",
        "175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W",
        "0:83dfd552e63729b472fcbcc8c45ebcc6691702558b68ec7527e1ba403a0f31a8",
        "alias:W:name",
        "https://example.com/transfer/a",
        "ß:a",
        "lightning:lnbc1",
    ] {
        assert_eq!(parse(text), Ok(None), "{text}");
    }
}

#[test]
fn what_a_uri_says_passes_the_check_of_its_network() {
    for text in [
        "bitcoin:1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu?amount=20.3",
        "BITCOIN:BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
        "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a",
        "bitcoincash:1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu",
        "ethereum:0x8e23ee67d1332ad560396262c48ffbb01f93d052@1?value=1e18",
        "xrpl://rwietsevLFg8XSmG3bEZzFein1g8RBqWDZ?dt=123",
        "web+stellar:pay?destination=GCALNQQBXAPZ2WIRSDDBMSTAKCUH5SG6U76YBFLQLIXJTF7FE5AX7AOO&memo=skdjfasf",
    ] {
        let uri = read(text);
        let memo = uri
            .memo
            .as_ref()
            .map_or(MemoInput::NONE, |memo| MemoInput { text: Some(&memo.value), kind: Some(memo.kind) });
        let answer = check(ask::network(uri.networks[0]), &uri.address, memo, MemoPolicy::Optional);
        assert_eq!((answer.verdict, answer.code), (Verdict::Valid, None), "{text}");
        assert_eq!(answer.memo.is_some(), uri.memo.is_some(), "{text}");
    }
}

#[test]
fn a_uri_begins_like_one_and_details_do_not() {
    // An address with its prefix is details; that it is a URI as well makes no difference.
    let prefixed = |uri: &str| uri.starts_with("bitcoincash:") && !uri.contains('?');
    for (uri, ..) in PRINTED.iter().filter(|(uri, ..)| !prefixed(uri)) {
        assert!(may_be(uri) && may_be(&uri.to_ascii_uppercase()), "{uri}");
    }
    for uri in [
        "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a?amount=1",
        "web+stellar:pay?destination=a",
        "https://app.tonkeeper.com/transfer/a",
        " bitcoin:a ",
    ] {
        assert!(may_be(uri), "{uri}");
    }
    for details in [
        "",
        ":",
        "bitcoin",
        "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a",
        "BITCOINCASH:QPM2QSZNHKS23Z7629MMS6S4CWEF74VCWVY22GDX6A",
        "kaspa:qypqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq",
        "alias:W:shop",
        "0:8a8627861a5dd96c9db3ce0807b122da5ed473934ce7568a5b4b1c361cbb28ae",
        "-1:8a8627861a5dd96c9db3ce0807b122da5ed473934ce7568a5b4b1c361cbb28ae",
    ] {
        assert!(!may_be(details), "{details}");
    }
}
