//! Every fault of an office's files is found at once, each with its file, line and what is allowed.

use crate::support::{Folder, line};
use obmen_office::{lint, load};
use std::path::Path;

/// One replacement in a sound office, and the one fault that it makes.
fn one(file: &str, old: &str, new: &str, fault: &str) {
    assert_eq!(Folder::third().with(file, old, new).faults(), [format!("{file}:{fault}")], "{old} → {new}");
}

#[test]
fn a_sound_office_has_no_fault() {
    assert_eq!(Folder::third().faults(), [""; 0]);
}

#[test]
fn one_fault_does_not_hide_another() {
    let folder = Folder::third()
        .with("office.toml", "name = \"Third\"", "nmae = \"Third\"")
        .with("office.toml", "fixed = \"at-payment\"", "fixed = \"later\"")
        .with("office.toml", "percent = \"7.5\"", "percent = 7.5")
        .with("office.toml", "scenario = \"late\"", "scenario = \"tardy\"")
        .with("assets.toml", "scale = 8", "scale = 19")
        .with("rates.xml", "<out>90</out>", "<out>9O</out>")
        .with("reference.xml", "473.59", "-1")
        .with("locales/en.toml", "\"2.10\" = \"Two, ten.\"", "\"2.11\" = \"\"");
    let words = "exact, different-amount, over-tolerance, below-minimum, late, unverified-payer, cancel, aml-refused, \
                 no-payout-in-time, cannot-execute, rate-moved, cancel-after-payout";
    assert_eq!(
        folder.faults(),
        [
            "office.toml:1 nmae unknown-key nmae → name, offer, defaults, direction, cancellation, tolerance, stages, \
             rule, notice, refused, consent",
            "office.toml:1 name missing-key name",
            "office.toml:10 defaults.fixed unknown-value later → at-application, at-payment, floating, not-stated",
            "office.toml:32 tolerance.percent wrong-type float → string",
            "office.toml:37 rule no-rule late",
            &format!("office.toml:72 rule[5].scenario unknown-value tardy → {words}"),
            "assets.toml:18 asset[2].scale out-of-range 19 → 0…18",
            "rates.xml:11 rates/item[2]/out character 9O → digits[.digits]",
            "reference.xml:3 rates/item[1]/description sign -1 → digits[.digits] > 0",
            "locales/en.toml:1 clauses missing-text clauses.2.10",
            "locales/en.toml:12 clauses.2.11 empty",
        ]
    );
}

#[test]
fn a_value_has_the_form_its_key_asks_for() {
    let office = |old: &str, new: &str, fault: &str| one("office.toml", old, new, fault);
    office("https://", "http://", "4 offer.url bad-url http://third.example/offer → https://…");
    office("2026-11-22", "2026-11-31", "5 offer.read_on bad-date 2026-11-31 → YYYY-MM-DD");
    office("\"2026-11-22\"", "2026-11-22", "5 offer.read_on wrong-type datetime → string");
    office(
        "0123456789abcdef\"",
        "0123456789ABCDEF\"",
        "6 offer.sha256 bad-sha256 0123456789abcdef0123456789abcdef0123456789abcdef0123456789ABCDEF → [0-9a-f]{64}",
    );
    office("= 45", "= 0", "9 defaults.payment_window_minutes out-of-range 0 → 1…4294967295");
    office("percent = \"3\"", "percent = \"101\"", "23 cancellation.percent out-of-range 101 → 0…100");
    office(
        "cap_usd = \"20\"",
        "cap_usd = \"2O\"",
        "24 cancellation.cap_usd bad-number 2O → \"digits[.digits]\"",
    );
    office(
        "[\"KZT\"]",
        "[\"kzt\"]",
        "27 cancellation.currency[1].currencies[1] bad-code kzt → [A-Z0-9]{2,16}",
    );
    office("\"150.50\"", "\"150.505\"", "20 direction[1].transfer_cost too-many-decimals 150.505 → 2");
    office(
        "\"KP\"",
        "\"UK\"",
        "131 refused.territories[1] bad-territory UK → ISO 3166-1 alpha-2 | [a-z-]{3,}",
    );
    office(
        "\"KP\", \"atlantis\"",
        "\"KP\", \"atlantis\", \"KP\"",
        "131 refused.territories duplicate KP → 131",
    );
    office("converted = \"2.1\"", "converted = \"2..1\"", "35 stages.converted bad-clause 2..1 → 5.2");
}

#[test]
fn a_rule_has_the_keys_of_its_outcome_and_no_other() {
    let office = |old: &str, new: &str, fault: &str| one("office.toml", old, new, fault);
    let every = "scenario, outcome, modality, clauses, conditions, readings";
    office(
        "outcome = \"lost\"",
        "outcome = \"lost\"\nless = \"costs\"",
        &format!("68 rule[4].less unknown-key less → {every}"),
    );
    let deadlines = "deadline_hours, deadline_title_units_only, deadline_is_reading";
    office(
        "less = \"costs\"",
        "less = \"costs\"\npercent = \"5\"",
        &format!("75 rule[5].percent unknown-key percent → {every}, less, {deadlines}"),
    );
    office("percent = \"6\"\n", "", "78 rule[6].percent missing-key percent");
    office("deadline_hours = 48\n", "", "55 rule[3].deadline_hours missing-key deadline_hours");
    office(
        "less = \"nothing\"",
        "less = \"something\"",
        "58 rule[3].less unknown-value something → nothing, costs, cancellation, percent",
    );
}

#[test]
fn a_rule_that_states_something_cites_its_clause() {
    let folder = Folder::third().with("office.toml", "clauses = [\"2.4\"]", "clauses = []");
    assert_eq!(
        folder.faults(),
        ["office.toml:69 rule[4].clauses no-clause", "locales/en.toml:6 clauses.2.4 text-for-nothing 2.4",]
    );
}

#[test]
fn a_fee_for_cancelling_is_stated_where_a_rule_takes_it() {
    let stated = "[cancellation]\npercent = \"3\"\ncap_usd = \"20\"\n\n[[cancellation.currency]]\ncurrencies = [\"KZT\"]\npercent = \"4\"\ncap_usd = \"30\"\n";
    one("office.toml", stated, "", "81 rule[7].less missing-key cancellation");
}

#[test]
fn clauses_and_alternatives_stand_in_the_order_of_the_offers_text() {
    one(
        "office.toml",
        "[\"2.1\", \"2.10\"]",
        "[\"2.10\", \"2.1\"]",
        "43 rule[1].clauses clause-order 2.1 → 2.10",
    );
    let late = "[[rule]]\nscenario = \"late\"";
    let earlier =
        "[[rule]]\nscenario = \"late\"\noutcome = \"lost\"\nmodality = \"may\"\nclauses = [\"2.9\"]\n\n";
    one("office.toml", late, &format!("{earlier}{late}"), "82 rule[6].clauses clause-order 2.5 → 2.9");
}

#[test]
fn an_asset_is_named_once_and_can_be_paid_to() {
    let assets = |old: &str, new: &str, fault: &str| one("assets.toml", old, new, fault);
    assets("details = [\"LTC\"]", "details = [\"LTX\"]", "19 asset[2].details unknown-network LTX");
    assets("details = [\"LTC\"]", "details = [\"CARD\"]", "19 asset[2].details unknown-network CARD");
    assets("details = [\"CARD\"]", "details = []", "30 asset[3].details empty");
    assets(
        "details = [\"LTC\"]\nmemo = \"none\"",
        "details = [\"LTC\"]\nmemo = \"required\"",
        "20 asset[2].memo memo-without-network LTC",
    );
    assets(
        "title_unit = true",
        "title_unit = true\ncard_verification = true",
        "12 asset[1].card_verification unknown-value true → false",
    );
    let again = "[[asset]]\ncode = \"LTC\"\nname = \"Again\"\nkind = \"crypto\"\ncurrency = \"LTC\"\nscale = 8\ndetails = [\"LTC\"]\nmemo = \"none\"\npegged = false\ntitle_unit = true\n\n[[asset]]\ncode = \"CARDKZT\"";
    assets("[[asset]]\ncode = \"CARDKZT\"", again, "25 asset[3].code duplicate LTC → 14");
}

#[test]
fn a_faulty_asset_is_not_unknown_as_well() {
    one("assets.toml", "scale = 2", "scale = 2.5", "29 asset[3].scale wrong-type float → integer");
}

#[test]
fn the_offices_own_files_agree_with_one_another() {
    let folder = Folder::third()
        .with("office.toml", "give = \"CARDKZT\"", "give = \"CARDKZX\"")
        .with("rates.xml", "1 USD, 1 %", "1 XYZ, 1 %")
        .with("rates.xml", "<from>LTC</from>", "<from>DASH</from>")
        .with("rates.xml", "2026-11-20T09:00:00Z", "yesterday");
    assert_eq!(
        folder.faults(),
        [
            "office.toml:13 direction[1].give unknown-asset CARDKZX",
            "rates.xml:1 rates bad-time yesterday → YYYY-MM-DDTHH:MM:SSZ",
            "rates.xml:3 CARDKZT USDTTRC20 fromfee unknown-unit XYZ",
            // Without LTC's own direction nothing says what half a litecoin is worth.
            "rates.xml:3 CARDKZT USDTTRC20 frommax inconvertible LTC",
            "rates.xml:10 DASH USDTTRC20 from unknown-asset DASH",
        ]
    );
}

#[test]
fn a_direction_that_the_feed_leaves_out_is_told_and_does_not_stop_the_office() {
    let folder = Folder::third().with(
        "office.toml",
        "give = \"CARDKZT\"\nget = \"USDTTRC20\"",
        "give = \"CARDKZT\"\nget = \"LTC\"",
    );
    assert_eq!(folder.faults(), ["office.toml:12 direction direction-not-in-feed CARDKZT LTC"]);
    assert!(load(folder.path()).is_ok());
}

#[test]
fn every_text_that_is_cited_exists_and_no_other() {
    let text = |old: &str, new: &str, fault: &str| one("locales/en.toml", old, new, fault);
    text("\"3\" = \"Three.\"\n", "", "1 clauses missing-text clauses.3");
    text("claims = \"Claims by letter.\"", "", "16 notices missing-text notices.claims");
    text("offer = \"I accept the offer.\"", "offer = \" \"", "20 consents.offer empty");
    text("atlantis = \"Atlantis\"", "", "22 territories missing-text territories.atlantis");
    text("\"3\" = ", "\"9.9\" = \"Nine.\"\n\"3\" = ", "13 clauses.9.9 text-for-nothing 9.9");
    text(
        "[territories]",
        "[assets]\nBTC = \"Bitcoin\"\n\n[territories]",
        "23 assets.BTC text-for-nothing BTC",
    );
    text(
        "[territories]",
        "[words]\n[territories]",
        "22 words unknown-key words → clauses, notices, consents, assets, territories",
    );
}

#[test]
fn every_language_is_held_to_the_same() {
    let folder = Folder::third();
    folder.write("locales/ru.toml", "[notices]\nclaims = 5\n");
    folder.write("locales/english.toml", "");
    let faults = folder.faults();
    assert_eq!(faults[0], "locales/english.toml:1 - bad-language english.toml → [a-z]{2}.toml");
    assert!(faults.contains(&"locales/ru.toml:2 notices.claims wrong-type integer → string".to_owned()));
    assert!(faults.contains(&"locales/ru.toml:1 clauses missing-text clauses.2.10".to_owned()));
}

#[test]
fn a_line_that_is_not_toml_does_not_hide_the_lines_after_it() {
    let folder = Folder::third().with("office.toml", "name = \"Third\"", "name = \"Third").with(
        "office.toml",
        "= 45",
        "= \"45\"",
    );
    let faults = folder.faults();
    assert!(faults[0].starts_with("office.toml:1 - syntax "), "{faults:?}");
    assert!(
        faults.contains(
            &"office.toml:9 defaults.payment_window_minutes wrong-type string → integer".to_owned()
        ),
        "{faults:?}"
    );
    assert!(!faults.iter().any(|it| it.contains("missing-key name")), "{faults:?}");
}

#[test]
fn a_key_given_twice_is_a_fault() {
    one("office.toml", "name = \"Third\"", "name = \"Third\"\nname = \"Fourth\"", "2 - duplicate-key name");
}

#[test]
fn files_that_every_office_has_must_be_there() {
    let folder = Folder::third().remove("rates.xml").remove("locales/en.toml").remove("reference.xml");
    assert_eq!(
        folder.faults(),
        [
            "rates.xml:1 - missing-file",
            // The official rates may be absent, and then a limit in dollars cannot be kept; but there is no feed.
            "locales/en.toml:1 - missing-file",
        ]
    );
    assert_eq!(Folder::third().remove("assets.toml").faults(), ["assets.toml:1 - missing-file"]);
    let nowhere: Vec<_> = lint(Path::new("no-such-office")).iter().map(line).collect();
    assert_eq!(nowhere, ["no-such-office:1 - not-folder no-such-office"]);
    let file: Vec<_> = lint(Path::new("Cargo.toml")).iter().map(line).collect();
    assert_eq!(file, ["Cargo.toml:1 - not-folder Cargo.toml"]);
}

#[test]
fn an_array_that_is_not_closed_is_one_fault_and_hides_no_other() {
    let folder =
        Folder::third().with("office.toml", "clauses = [\"2.1\", \"2.10\"]", "clauses = [\"2.1\", \"2.10\"");
    assert_eq!(folder.faults(), ["office.toml:43 - unclosed-array clauses = [\"2.1\", \"2.10\" → ]"]);
    let folder = folder.with("office.toml", "percent = \"7.5\"", "percent = 7.5").with(
        "office.toml",
        "scenario = \"late\"",
        "scenario = \"tardy\"",
    );
    let codes: Vec<_> = lint(folder.path()).iter().map(|it| (it.line, it.code())).collect();
    assert_eq!(codes, [(32, "wrong-type"), (37, "no-rule"), (43, "unclosed-array"), (72, "unknown-value")]);
}

#[test]
fn a_line_that_is_not_toml_is_one_fault() {
    let folder = Folder::third().with("office.toml", "clauses = [\"2.4\"]", "clauses = = [2.4, x");
    let faults = folder.faults();
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(faults[0].starts_with("office.toml:69 - "), "{faults:?}");
}

#[test]
fn a_fee_for_cancelling_names_currencies_that_the_office_takes() {
    one(
        "office.toml",
        "[\"KZT\"]",
        "[\"KZT\", \"UZS\"]",
        "27 cancellation.currency[1].currencies unused-currency UZS → KZT, LTC, USDT",
    );
}

#[test]
fn a_minimum_is_not_above_its_maximum() {
    let rates = |old: &str, new: &str, fault: &str| one("rates.xml", old, new, fault);
    rates(
        "<maxamount>0.5 LTC</maxamount>",
        "<maxamount>10 USD</maxamount>",
        "3 CARDKZT USDTTRC20 frommin minimum-above-maximum 9471.8 → 4735.9",
    );
    rates(
        "<amount>5000</amount>",
        "<tomin>20</tomin><tomax>10</tomax>",
        "3 CARDKZT USDTTRC20 tomin minimum-above-maximum 20 → 10",
    );
    rates(
        "frommin=\"200000\" frommax=\"400000\"",
        "frommin=\"400000\" frommax=\"200000.00\"",
        "7 CARDKZT USDTTRC20 step minimum-above-maximum 400000 → 200000",
    );
}

#[test]
fn steps_overlap_where_more_than_their_border_is_shared() {
    let rates = |new: &str, faults: &[&str]| {
        let old = "<step frommin=\"100000.001\"><in>475</in><out>1</out></step>";
        assert_eq!(Folder::third().with("rates.xml", old, new).faults(), faults, "{new}");
    };
    let step = |bounds: &str| format!("<step {bounds}><in>475</in><out>1</out></step>");
    rates(&step("frommin=\"100000\" frommax=\"200000\""), &[]);
    rates(&step("frommin=\"400000\""), &[]);
    rates(
        &step("frommin=\"100000\" frommax=\"200000.01\""),
        &["rates.xml:7 CARDKZT USDTTRC20 step overlapping-steps 200000…400000 → 100000…200000.01"],
    );
    rates(
        &step("frommin=\"200000\""),
        &["rates.xml:8 CARDKZT USDTTRC20 step overlapping-steps 200000… → 200000…400000"],
    );
    rates(
        &[step("frommin=\"1\" frommax=\"900000\""), step("frommin=\"2\" frommax=\"3\"")].concat(),
        &[
            "rates.xml:7 CARDKZT USDTTRC20 step overlapping-steps 200000…400000 → 1…900000",
            "rates.xml:8 CARDKZT USDTTRC20 step overlapping-steps 2…3 → 1…900000",
        ],
    );
}

#[test]
fn an_asset_is_not_exchanged_for_itself() {
    one(
        "rates.xml",
        "<item><from>USDTTRC20</from><to>LTC</to>",
        "<item><from>LTC</from><to>LTC</to>",
        "14 LTC LTC to same-asset LTC",
    );
}

#[test]
fn one_pair_in_several_cities_is_no_fault() {
    let item = |city| {
        format!("<item><from>USDTTRC20</from><to>LTC</to><in>90</in><out>1</out><city>{city}</city></item>")
    };
    let old = "<item><from>USDTTRC20</from><to>LTC</to><in>0</in><out>1</out></item>";
    let folder = Folder::third().with("rates.xml", old, &[item("ALMT"), item("NQZ")].concat());
    assert_eq!(folder.faults(), [""; 0]);
}
