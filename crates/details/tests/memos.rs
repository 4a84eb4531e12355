//! Memos, tags and comments: what each network takes, what an address carries, what an asset asks for.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a missing memo is a failed test")]

mod ask;

use ask::{ask, code, network, warnings, with_memo};
use obmen_details::{MemoFault, MemoInput, MemoKind, MemoPolicy, Verdict, check, check_memo};

const XRP: &str = "rGWrZyQqhTp9Xu7G5Pkayo7bXjH4k4QYpf";
const XRP_TAG_1: &str = "XVLhHMPHU98es4dbozjVtdWzVrDjtV8xvjGQTYPiAx6gwDC";
const XLM: &str = "GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ";
const XLM_ID_0: &str = "MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUAAAAAAAAAAAACJUQ";
const TON: &str = "UQCKhieGGl3ZbJ2zzggHsSLaXtRzk0znVopbSxw2HLsorhqg";
const BTC: &str = "bc1qvyq0cc6rahyvsazfdje0twl7ez82ndmuac2lhv";

#[test]
fn a_destination_tag_is_a_number_of_32_bits_and_nought_is_one() {
    for (typed, value) in
        [("0", "0"), ("1", "1"), ("0123", "123"), ("00", "0"), ("4294967295", "4294967295"), (" 7 ", "7")]
    {
        let answer = with_memo("XRP", XRP, typed, None);
        assert_eq!(answer.verdict, Verdict::Valid, "{typed}");
        assert_eq!(answer.memo.unwrap().value, value, "{typed}");
    }
    for typed in ["4294967296", "-1", "1.5", "12 34", "abc", "٣", "99999999999999999999999"] {
        assert_eq!(code(&with_memo("XRP", XRP, typed, Some(MemoKind::Tag))), "memo-invalid", "{typed}");
    }
}

#[test]
fn a_memo_equal_to_the_embedded_one_is_fine_and_another_is_not() {
    for (network, address, same, other) in [
        ("XRP", XRP_TAG_1, "1", "2"),
        ("XRP", XRP_TAG_1, "01", "0"),
        ("XLM", XLM_ID_0, "0", "5"),
        (
            "XMR",
            "4Byr22j9M2878Mtyb3fEPcBNwBZf5EXqn1Yi6VzR46618SFBrYysab2Cs1474CVDbsh94AJq7vuV3Z2DRq4zLcY3LHzo1Nbv3d8J6VhvCV",
            "88963a0fa73efb99",
            "0000000000000000",
        ),
    ] {
        let embedded = ask(network, address).memo.unwrap_or_else(|| panic!("{address} carries a memo"));
        assert!(embedded.embedded);
        let same = if network == "XMR" { embedded.value.as_str() } else { same };
        assert_eq!(with_memo(network, address, same, None).verdict, Verdict::Valid, "{address} {same}");
        let answer = with_memo(network, address, other, None);
        assert_eq!(code(&answer), "memo-invalid", "{address} {other}");
        assert_eq!(answer.code.unwrap(), obmen_details::Code::MemoInvalid(MemoFault::Conflict));
    }
}

#[test]
fn an_embedded_memo_satisfies_an_asset_that_requires_one() {
    assert_eq!(
        check(network("XRP"), XRP_TAG_1, MemoInput::NONE, MemoPolicy::Required).verdict,
        Verdict::Valid
    );
    assert_eq!(
        check(network("XLM"), XLM_ID_0, MemoInput::NONE, MemoPolicy::Required).verdict,
        Verdict::Valid
    );
}

#[test]
fn a_missing_memo_is_an_error_where_required_and_a_warning_where_customary() {
    for (symbol, address) in [("XRP", XRP), ("XLM", XLM), ("TON", TON)] {
        for empty in [MemoInput::NONE, MemoInput::text(""), MemoInput::text("  ")] {
            let required = check(network(symbol), address, empty, MemoPolicy::Required);
            assert_eq!((required.verdict, code(&required)), (Verdict::Invalid, "memo-required"), "{symbol}");
            let optional = check(network(symbol), address, empty, MemoPolicy::Optional);
            assert_eq!(optional.verdict, Verdict::Valid, "{symbol}");
            assert!(warnings(&optional).contains(&"memo-missing"), "{symbol}");
        }
    }
    assert!(!warnings(&ask("BTC", BTC)).contains(&"memo-missing"));
}

#[test]
fn a_memo_is_unexpected_where_the_network_or_the_asset_has_none() {
    assert_eq!(code(&with_memo("BTC", BTC, "123", None)), "memo-unexpected");
    let answer = check(network("TON"), TON, MemoInput::text("123"), MemoPolicy::Unexpected);
    assert_eq!(code(&answer), "memo-unexpected");
    assert_eq!(check(network("TON"), TON, MemoInput::NONE, MemoPolicy::Unexpected).verdict, Verdict::Valid);
}

#[test]
fn a_memo_of_stellar_counts_bytes_not_letters() {
    let zeros = "0".repeat(64);
    for (memo, kind, fits) in [
        ("a".repeat(28), MemoKind::Text, true),
        ("a".repeat(29), MemoKind::Text, false),
        ("я".repeat(14), MemoKind::Text, true),
        ("я".repeat(15), MemoKind::Text, false),
        ("18446744073709551615".to_owned(), MemoKind::Id, true),
        ("18446744073709551616".to_owned(), MemoKind::Id, false),
        (zeros.clone(), MemoKind::Hash, true),
        (zeros[1..].to_owned(), MemoKind::Hash, false),
        ("1".to_owned(), MemoKind::Tag, false),
    ] {
        let answer = with_memo("XLM", XLM, &memo, Some(kind));
        assert_eq!(answer.verdict == Verdict::Valid, fits, "{kind:?} {memo}");
        assert_eq!(code(&answer), if fits { "" } else { "memo-invalid" }, "{kind:?} {memo}");
    }
}

#[test]
fn without_a_kind_a_memo_of_stellar_is_taken_for_text_and_that_is_said() {
    let answer = with_memo("XLM", XLM, "123456", None);
    assert_eq!(answer.memo.as_ref().unwrap().kind, MemoKind::Text);
    assert!(warnings(&answer).contains(&"memo-kind-assumed"));
    let hash = with_memo("XLM", XLM, &"AB".repeat(32), None);
    assert_eq!(hash.memo.unwrap().value, "ab".repeat(32));
}

#[test]
fn texts_fit_the_bytes_of_their_network() {
    for (symbol, address, bytes) in [
        ("EOS", "binancecleos", 256),
        ("ATOM", "cosmos1hsk6jryyqjfhp5dhc55tc9jtckygx0eph6dd02", 256),
        ("HBAR", "0.0.123-vfmkw", 100),
        ("ALGO", "PITDOF57RHOVLT37KM7DCXDCETLDL3OA5CBAN7LQ44Z36LGFC27IJ2IQ64", 1024),
        ("STX", "SP2J6ZY48GV1EZ5V2V5RB9MP66SW86PYKKNRV9EJ7", 34),
    ] {
        assert_eq!(
            with_memo(symbol, address, &"1".repeat(bytes), Some(MemoKind::Text)).verdict,
            Verdict::Valid,
            "{symbol}"
        );
        let long = with_memo(symbol, address, &"1".repeat(bytes + 1), Some(MemoKind::Text));
        assert_eq!(code(&long), "memo-invalid", "{symbol}");
    }
}

#[test]
fn a_long_comment_of_ton_is_kept_with_a_warning() {
    assert!(warnings(&with_memo("TON", TON, &"1".repeat(121), None)).contains(&"memo-long"));
    assert!(!warnings(&with_memo("TON", TON, &"1".repeat(120), None)).contains(&"memo-long"));
}

#[test]
fn long_payment_identifiers_of_monero_are_obsolete() {
    let standard =
        "4ADT1BtbxqEWeMKp9GgPr2NeyJXXtNxvoDawpyA4WpzFcGcoHUvXeijE66DNfohE9r1bQYaBiQjEtKE7CtkTdLwiDznFzra";
    for memo in ["0".repeat(64), "0".repeat(16)] {
        let answer = with_memo("XMR", standard, &memo, Some(MemoKind::PaymentId));
        assert_eq!(answer.code, Some(obmen_details::Code::MemoInvalid(MemoFault::Obsolete)), "{memo}");
    }
}

#[test]
fn what_nobody_sees_is_no_memo_and_none_is_inside_one() {
    let none = with_memo("TON", TON, "\u{200b}", None);
    assert_eq!((none.verdict, none.memo.is_none()), (Verdict::Valid, true));
    let required = check(network("TON"), TON, MemoInput::text("\u{200b}"), MemoPolicy::Required);
    assert_eq!(code(&required), "memo-required");
    for (symbol, address, typed, at) in [
        ("TON", TON, "12\u{200b}345", 2),
        ("TON", TON, "\u{202e}12", 0),
        ("TON", TON, "12345\u{0}", 5),
        ("TON", TON, " 12\t345", 3),
        ("TON", TON, "12\u{a0}345", 2),
        ("XRP", XRP, "12\u{2060}3", 2),
        ("XLM", XLM, "12\u{2066}3", 2),
        ("EOS", "binancecleos", "12\u{feff}3", 2),
    ] {
        let answer = with_memo(symbol, address, typed, None);
        let wanted = obmen_details::Code::MemoInvalid(MemoFault::Hidden { at });
        assert_eq!((answer.verdict, answer.code), (Verdict::Invalid, Some(wanted)), "{symbol} {typed:?}");
    }
    for (typed, value) in
        [("12345\u{200b}", "12345"), ("\u{feff}12345\n", "12345"), ("Ivan Petrov, №5", "Ivan Petrov, №5")]
    {
        let answer = with_memo("TON", TON, typed, None);
        assert_eq!(answer.memo.map(|memo| memo.value).as_deref(), Some(value), "{typed:?}");
    }
}

#[test]
fn only_a_shielded_address_of_zcash_takes_a_memo() {
    let (transparent, tex, shielded) = (
        "t1T8yaLVhNqxA5KJcmiqqFN88e8DNp2PBfF",
        "tex1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnpna6s6",
        "zs1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqpq6d8g",
    );
    for (address, wanted) in [(transparent, "memo-unexpected"), (tex, "memo-unexpected"), (shielded, "")] {
        assert_eq!(ask("ZEC", address).verdict, Verdict::Valid, "{address}");
        assert_eq!(code(&with_memo("ZEC", address, "12345", None)), wanted, "{address}");
    }
}

#[test]
fn a_contract_misses_no_memo() {
    let contract = ask("XLM", "CA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUWDA");
    assert_eq!((contract.verdict, warnings(&contract)), (Verdict::Valid, vec!["contract"]));
    assert!(warnings(&ask("XLM", XLM)).contains(&"memo-missing"));
}

#[test]
fn a_memo_alone_can_be_asked_about() {
    let (memo, _) = check_memo(network("XRP"), MemoInput::text("007"), MemoPolicy::Required).unwrap();
    assert_eq!(memo.unwrap().value, "7");
    assert!(check_memo(network("XRP"), MemoInput::text("x"), MemoPolicy::Optional).is_err());
    assert!(check_memo(network("BTC"), MemoInput::text("x"), MemoPolicy::Optional).is_err());
}

#[test]
fn the_checked_memo_goes_with_the_checked_address() {
    let checked = with_memo("XRP", XRP, "0042", None).into_checked().unwrap();
    assert_eq!((checked.network().symbol(), checked.details()), ("XRP", XRP));
    assert_eq!(checked.memo().map(|memo| (memo.kind, memo.value.as_str())), Some((MemoKind::Tag, "42")));
}
