//! The offices that ship with the program.

use obmen_exchange::{AssetCode, ScenarioId};
use obmen_office::{Loaded, lint, load};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::{fs, io::Write};

const REPOSITORY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

fn dir(id: &str) -> PathBuf {
    Path::new(REPOSITORY).join("offices").join(id)
}

fn offices() -> [Loaded; 2] {
    ["16tonn", "1wm"].map(|id| load(&dir(id)).unwrap())
}

#[test]
fn both_lint_clean() {
    for id in ["16tonn", "1wm"] {
        assert_eq!(lint(&dir(id)), [], "{id}");
    }
}

#[test]
fn both_offer_many_directions_over_many_assets() {
    for office in offices() {
        assert!(
            office.sheet.directions.len() >= 25 && office.office.assets.len() >= 18,
            "{}",
            office.office.id
        );
        assert!(office.sheet.sample && office.sheet.as_of.is_some() && office.reference.is_some());
    }
}

#[test]
fn the_directions_that_visitors_ask_for_exist_in_both() {
    let code = |text| AssetCode::parse(text).unwrap();
    for office in offices() {
        for (give, get) in [("USDTTRC20", "KSPBKZT"), ("KSPBKZT", "USDTTRC20"), ("BTC", "KSPBKZT")] {
            let direction = office.sheet.direction(code(give), code(get)).unwrap();
            assert!(direction.available && direction.payment_window.is_some(), "{give} {get}");
        }
        for (asset, scale) in [
            ("USDTTRC20", 6),
            ("BTC", 8),
            ("KSPBKZT", 2),
            ("CARDKZT", 2),
            ("UZCUZS", 2),
            ("HUMOUZS", 2),
            ("WMZ", 2),
        ] {
            assert_eq!(office.office.asset(code(asset)).unwrap().unit.scale(), scale, "{asset}");
        }
    }
}

/// 1WM 7.6 refuses Russia, so no rouble is among its assets.
#[test]
fn roubles_are_exchanged_by_16tonn_only() {
    let roubles = offices().map(|it| it.office.assets.iter().any(|it| it.currency == "RUB"));
    assert_eq!(roubles, [true, false]);
}

#[test]
fn both_speak_english_and_russian_of_every_scenario() {
    for office in offices() {
        assert_eq!(office.texts.keys().collect::<Vec<_>>(), ["en", "ru"]);
        let [en, ru] = ["en", "ru"].map(|it| &office.texts[it]);
        assert_eq!(en.assets.keys().collect::<Vec<_>>(), ru.assets.keys().collect::<Vec<_>>());
        for id in ScenarioId::ALL {
            for rule in office.office.terms.rules_for(id) {
                assert!(rule.clauses.iter().all(|it| en.clauses.contains_key(it)), "{id:?}");
            }
        }
    }
}

/// 1WM 7.6 lists thirty-five territories; eight have no code of ISO 3166-1.
#[test]
fn every_refused_territory_is_named() {
    let [_, wm] = offices();
    let refused = wm.office.refused.unwrap();
    assert_eq!(refused.territories.len(), 35);
    assert_eq!(wm.texts["en"].territories.len(), 8);
}

/// What a visitor consents to is the text that was read: its hash, byte for byte.
#[test]
fn the_offers_hash_is_that_of_the_text_that_was_read() {
    for (office, file) in offices().iter().zip(["16tonn-agreement.txt", "1wm-public-offer.txt"]) {
        let path = Path::new(REPOSITORY).join("../shared/seeds").join(file);
        let Ok(text) = fs::read(&path) else {
            writeln!(std::io::stderr(), "skipped: {file} is not beside the repository").unwrap();
            continue;
        };
        let hash: String = Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(office.office.offer.sha256, hash, "{file}");
    }
}
