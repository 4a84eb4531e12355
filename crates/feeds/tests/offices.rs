//! The sample data of the offices keeps what it promises.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::path::PathBuf;

use obmen_feeds::bestchange::{self, Feed, Item};
use obmen_feeds::{Date, Fault, OfficialRates, national_bank};

const OFFICES: [&str; 2] = ["16tonn", "1wm"];

fn text(office: &str, file: &str) -> String {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "../../offices", office, file].iter().collect();
    std::fs::read_to_string(path).unwrap()
}

fn list(faults: Vec<Fault>) -> String {
    faults.iter().map(|it| format!("{it}\n")).collect()
}

fn feed(office: &str) -> Feed {
    bestchange::parse(&text(office, "rates.xml")).unwrap_or_else(|faults| panic!("{}", list(faults)))
}

fn reference(office: &str) -> OfficialRates {
    national_bank::parse(&text(office, "reference.xml")).unwrap_or_else(|faults| panic!("{}", list(faults)))
}

fn codes(feed: &Feed) -> BTreeSet<String> {
    feed.items.iter().flat_map(|it| [it.from.clone(), it.to.clone()]).collect()
}

/// The tables of `assets.toml`, each as its lines.
fn assets(office: &str) -> Vec<Vec<String>> {
    let text = text(office, "assets.toml");
    let tables = text.split("[[asset]]").skip(1);
    tables.map(|it| it.lines().map(str::to_owned).collect()).collect()
}

#[test]
fn every_sample_says_that_it_is_one() {
    for office in OFFICES {
        for file in ["rates.xml", "reference.xml"] {
            let head: String = text(office, file).lines().take(4).collect();
            assert!(head.contains("SAMPLE") && head.contains("2026-11-20"), "{office}/{file}");
        }
    }
}

#[test]
fn each_office_has_at_least_18_assets_and_25_directions() {
    for office in OFFICES {
        let feed = feed(office);
        assert!(feed.items.iter().filter(|it| it.available).count() >= 25, "{office}");
        assert!(codes(&feed).len() >= 18, "{office}");
        assert_eq!(feed.generated.as_deref(), Some("2026-11-20T09:00:00Z"));
    }
}

#[test]
fn the_assets_described_are_those_of_the_feed() {
    for office in OFFICES {
        let described: BTreeSet<_> = assets(office)
            .iter()
            .filter_map(|table| table.iter().find_map(|line| line.strip_prefix("code = ")))
            .map(|code| code.trim_matches('"').to_owned())
            .collect();
        assert_eq!(described, codes(&feed(office)), "{office}");
    }
}

#[test]
fn both_offices_trade_the_common_directions() {
    for office in OFFICES {
        let feed = feed(office);
        for pair in [("USDTTRC20", "KSPBKZT"), ("KSPBKZT", "USDTTRC20"), ("BTC", "KSPBKZT")] {
            assert!(
                feed.items.iter().any(|it| (it.from.as_str(), it.to.as_str()) == pair),
                "{office} {pair:?}"
            );
        }
    }
}

#[test]
fn roubles_are_traded_in_16tonn_only() {
    let roubles = |office| codes(&feed(office)).iter().any(|code| code.ends_with("RUB"));
    assert_eq!(OFFICES.map(roubles), [true, false]);
}

#[test]
fn sixteen_tonn_verifies_every_card_it_takes() {
    let verified = |code: &str| {
        let table = assets("16tonn").into_iter().find(|it| it.contains(&format!("code = \"{code}\"")));
        table.unwrap().contains(&"card_verification = true".to_owned())
    };
    let labelled = |item: &Item| item.labels.contains(&"cardverify".to_owned());
    for item in feed("16tonn").items {
        assert_eq!(verified(&item.from), labelled(&item), "{} {}", item.from, item.to);
    }
    assert!(!text("1wm", "assets.toml").contains("card_verification"));
}

#[test]
fn the_reference_prices_the_currencies_of_the_region() {
    for office in OFFICES {
        let reference = reference(office);
        for currency in ["USD", "EUR", "RUB", "UZS", "KGS", "CNY", "TRY", "GBP", "AMD", "IRR"] {
            assert!(reference.kzt_per_unit(currency).is_some(), "{office} {currency}");
        }
        assert_eq!(reference.date, Date { year: 2026, month: 11, day: 20 });
        let quants = ["USD", "UZS", "AMD", "IRR"].map(|it| reference.kzt_per_unit(it).map(|rate| rate.1));
        assert_eq!(quants, [Some(1), Some(100), Some(10), Some(10_000)]);
    }
}
