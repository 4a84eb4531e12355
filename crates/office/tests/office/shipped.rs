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

/// What the offers say of each scenario, over all its alternatives: from their texts, not from our files.
#[test]
fn every_scenario_cites_every_clause_that_speaks_of_it() {
    let [tonn, wm] = offices();
    let said = [
        (&tonn, "exact", "4 5.2 6 10.3"),
        (&tonn, "different-amount", "5.1 10.3"),
        (&tonn, "over-tolerance", "5.1 10.3"),
        (&tonn, "below-minimum", "5.1"),
        (&tonn, "late", "5.4"),
        (&tonn, "unverified-payer", "5.3 5.10"),
        (&tonn, "cancel", "5.2"),
        (&tonn, "aml-refused", "5.2 9.4"),
        (&tonn, "no-payout-in-time", "5.2"),
        (&tonn, "cannot-execute", "9.2"),
        (&tonn, "rate-moved", "10.3"),
        (&tonn, "cancel-after-payout", "5.2"),
        (&wm, "exact", "6.2 6.4 7.9 11.1"),
        (&wm, "different-amount", "6.5 7.4"),
        (&wm, "over-tolerance", "6.6 6.7 7.4"),
        (&wm, "below-minimum", ""),
        (&wm, "late", "6.8 6.9 7.4"),
        (&wm, "unverified-payer", "6.14 6.15"),
        (&wm, "cancel", "6.7 6.13 7.4 9.1 9.3"),
        (&wm, "aml-refused", "7.2 10.13 14.2"),
        (&wm, "no-payout-in-time", "6.13 9.1 9.2"),
        (&wm, "cannot-execute", "6.16 7.4"),
        (&wm, "rate-moved", "6.2"),
        (&wm, "cancel-after-payout", "6.13 9.1 13.5"),
    ];
    for (office, id, clauses) in said {
        let rules = office.office.terms.rules.iter().filter(|rule| rule.scenario.as_str() == id);
        let cited: Vec<&String> = rules.flat_map(|rule| &rule.clauses).collect();
        for clause in clauses.split_whitespace() {
            assert!(
                cited.iter().any(|it| *it == clause),
                "{} {id} cites {clause}: {cited:?}",
                office.office.id
            );
        }
    }
}

#[test]
fn every_deadline_says_from_when_it_counts_or_that_the_offer_does_not() {
    for office in offices() {
        for rule in office.office.terms.rules.iter().filter(|rule| rule.deadline.is_some()) {
            let counted = rule.conditions.iter().filter(|it| it.counts_a_deadline()).count();
            assert_eq!(counted, 1, "{} {:?}", office.office.id, rule.scenario);
        }
    }
}

/// Rules about money, time or refusal that no scenario reckons with are told beside them.
#[test]
fn rules_without_figures_are_told_with_their_clauses() {
    let [tonn, wm] = offices().map(|it| it.office.terms.notices);
    let told = |notices: &[obmen_exchange::Notice], clauses: &str| {
        clauses.split(' ').all(|clause| notices.iter().any(|it| it.clauses.iter().any(|its| its == clause)))
    };
    assert!(told(&tonn, "3 4 5.3 5.5 5.6 5.7 5.8 5.9 5.10 8 9.1 9.3 10.1 10.2 10.4"));
    let of_1wm = "2 6.1 6.10 6.11 6.12 6.14 6.15 7.1 7.2 7.5 7.7 7.8 8.3 10.2 10.8 10.13 10.15 10.16 10.17 11.1 11.2 12.2 12.4 13.1 \
                  13.2 13.3 13.5 13.7 13.8 13.9 14.1";
    assert!(told(&wm, of_1wm));
}
