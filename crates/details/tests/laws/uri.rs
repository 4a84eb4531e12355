//! What holds for every payment URI that is read.

use obmen_details::uri::{Amount, parse};
use obmen_details::{MemoInput, MemoPolicy, Network, check};

pub(crate) fn hold(text: &str) {
    let Ok(Some(uri)) = parse(text) else { return };
    assert!(!uri.address.is_empty() && !uri.networks.is_empty(), "{text:?}: {uri:?}");
    for symbol in &uri.networks {
        assert!(Network::parse(symbol).is_some_and(|network| network.is_chain()), "{text:?}: {uri:?}");
    }
    if let Some(amount) = &uri.amount {
        let (Amount::Coins(digits) | Amount::Units(digits)) = amount;
        canonical(digits, text);
        assert!(matches!(amount, Amount::Coins(_)) || !digits.contains('.'), "{text:?}: {uri:?}");
        canonical(&amount.in_coins(6), text);
    }
    let network = Network::parse(uri.networks.first().copied().unwrap_or_default());
    if let Some(network) = network {
        let memo = uri.memo.as_ref();
        let memo = MemoInput { text: memo.map(|memo| memo.value.as_str()), kind: memo.map(|memo| memo.kind) };
        let _ = check(network, &uri.address, memo, MemoPolicy::Optional);
    }
}

fn canonical(digits: &str, text: &str) {
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "1"));
    let all = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    assert!(all(whole) && all(fraction) && !fraction.ends_with('0'), "{text:?}: {digits}");
    assert!(whole == "0" || !whole.starts_with('0'), "{text:?}: {digits}");
}
