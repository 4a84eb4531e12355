//! How an asset is shown: a letter on a disc or a rounded square, its ticker or brand, its network or currency.

use crate::api::OfficeEntry;
use crate::browser::upper;
use crate::dom::{El, el};
use crate::state::Speech;
use obmen_exchange::{Asset, AssetKind};
use obmen_words::key;

const HUES: u32 = 12;

/// The letter mark, in a hue that follows from the family, so that a coin has one on every network.
pub(crate) fn asset_mark(asset: &Asset, name: &str) -> El {
    let coin = asset.kind == AssetKind::Crypto;
    let family = if coin { &asset.currency } else { name };
    let hue = family.chars().fold(7u32, |sum, c| sum.wrapping_mul(31).wrapping_add(u32::from(c))) % HUES;
    let class = [if coin { "mark mark-h" } else { "mark is-square mark-h" }, &hue.to_string()].concat();
    let letter = family.chars().next().map(|letter| upper(&letter.to_string()));
    el("span").attr("class", class).attr("aria-hidden", "true").child(letter)
}

/// An asset's name in the visitor's language.
pub(crate) fn local_name(entry: &OfficeEntry, asset: &Asset) -> String {
    entry.texts.assets.get(asset.code().as_str()).unwrap_or(&asset.name).clone()
}

/// What kind of money it is.
pub(crate) fn kind_word(speech: Speech, kind: AssetKind) -> String {
    speech.t(match kind {
        AssetKind::Crypto => key::KIND_CRYPTO,
        AssetKind::Card => key::KIND_CARD,
        AssetKind::Bank => key::KIND_BANK,
        AssetKind::Emoney => key::KIND_EMONEY,
        AssetKind::Cash => key::KIND_CASH,
    })
}

/// A coin by its ticker and network, money by its brand and currency.
pub(crate) fn asset_name(speech: Speech, asset: &Asset, name: &str) -> El {
    let name = name.to_owned();
    let (main, net, small) = match asset.kind {
        AssetKind::Crypto => (asset.currency.clone(), asset.network_name.clone(), name),
        kind => (name, Some(asset.currency.clone()), kind_word(speech, kind)),
    };
    let net = net.map(|net| el("span").class("net").child(net));
    let main = el("b").child(main).child(" ").child(net);
    el("span").class("asset-name").child(main).child(el("small").child(small))
}
