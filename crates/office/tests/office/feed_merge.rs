//! A feed and an office's data become a sheet of rates; where both speak, the feed wins.

use crate::support::{Folder, line};
use obmen_exchange::{AssetCode, Direction, Fixing, RateSheet};
use obmen_office::{load, reference_from_xml};

fn direction<'a>(sheet: &'a RateSheet, give: &str, get: &str) -> &'a Direction {
    sheet.direction(AssetCode::parse(give).unwrap(), AssetCode::parse(get).unwrap()).unwrap()
}

fn sheet(xml: &str) -> Result<RateSheet, Vec<String>> {
    let folder = Folder::third();
    let third = load(folder.path()).unwrap();
    third.sheet_from_feed(xml, "other.xml").map_err(|all| all.iter().map(line).collect())
}

fn item(fields: &str) -> String {
    let item = format!("<item><from>CARDKZT</from><to>USDTTRC20</to><in>480</in><out>1</out>{fields}</item>");
    let to_dollars = "<item><from>LTC</from><to>USDTTRC20</to><in>1</in><out>90</out></item>";
    format!("<rates>{item}{to_dollars}</rates>")
}

fn limits(fields: &str) -> [Option<String>; 5] {
    let sheet = sheet(&item(fields)).unwrap();
    let it = direction(&sheet, "CARDKZT", "USDTTRC20").limits;
    [it.give_min, it.give_max, it.get_min, it.get_max, it.reserve].map(|it| it.map(|it| it.to_string()))
}

#[test]
fn a_floating_rate_of_the_feed_wins_over_the_office() {
    let folder = Folder::third();
    let third = load(folder.path()).unwrap();
    let floating = direction(&third.sheet, "LTC", "USDTTRC20");
    assert_eq!(floating.fixing, Fixing::Floating);
    assert!(floating.verification.person, "`verifying` asks for the person");
    assert_eq!(floating.labels, ["floating", "delay", "verifying", "unheard-of"]);
}

#[test]
fn card_verification_comes_from_the_label_too() {
    let sheet = sheet(&item("<param>cardverify</param>")).unwrap();
    assert!(direction(&sheet, "CARDKZT", "USDTTRC20").verification.card);
}

#[test]
fn a_zero_rate_keeps_the_direction_and_closes_it() {
    let folder = Folder::third();
    let third = load(folder.path()).unwrap();
    assert!(!direction(&third.sheet, "USDTTRC20", "LTC").available);
    assert!(direction(&third.sheet, "LTC", "USDTTRC20").available);
}

#[test]
fn steps_follow_the_base_tier_by_rising_amount() {
    let folder = Folder::third();
    let third = load(folder.path()).unwrap();
    let card = direction(&third.sheet, "CARDKZT", "USDTTRC20");
    let text =
        |amount: &Option<_>| amount.map_or("-".to_owned(), |it: obmen_exchange::Amount| it.to_string());
    let tiers: Vec<_> =
        card.tiers.iter().map(|it| (text(&it.from), text(&it.to), it.rate.give.to_string())).collect();
    let tier = |from: &str, to: &str, rate: &str| (from.to_owned(), to.to_owned(), rate.to_owned());
    // A border between two steps of the asset goes to the inside of the tier.
    assert_eq!(
        tiers,
        [tier("-", "-", "480"), tier("100000.01", "-", "475"), tier("200000", "400000", "470")]
    );
    assert!(card.tiers.iter().all(|it| it.give_fee.percent.is_some()), "a step without fees has the item's");
}

#[test]
fn a_limit_in_the_sides_own_currency_needs_no_rate() {
    assert_eq!(limits("<frommin>5000 KZT</frommin>")[0].as_deref(), Some("5000"));
    assert_eq!(limits("<tomax>7 USDT</tomax>")[3].as_deref(), Some("7"));
}

#[test]
fn a_minimum_in_dollars_rounds_up_and_a_maximum_down() {
    // 1.111 USD × 473.59 = 526.15849 tenge.
    let [min, max, ..] = limits("<frommin>1.111 USD</frommin><frommax>1.111 USD</frommax>");
    assert_eq!((min.as_deref(), max.as_deref()), (Some("526.16"), Some("526.15")));
}

#[test]
fn a_limit_in_another_asset_crosses_through_the_feed() {
    // 0.5 LTC × 90 USD × 473.59 = 21,311.55 tenge.
    assert_eq!(limits("<maxamount>0.5 LTC</maxamount>")[1].as_deref(), Some("21311.55"));
}

#[test]
fn limits_between_two_steps_stay_strict() {
    let found = limits(
        "<frommin>10.001</frommin><frommax>99.999</frommax><tomin>1.0000001</tomin><amount>5.9999999</amount>",
    );
    let wanted = ["10.01", "99.99", "1.000001", "", "5.999999"];
    assert_eq!(found, wanted.map(|it| Some(it.to_owned()).filter(|it| !it.is_empty())));
}

#[test]
fn a_maximum_beyond_every_amount_is_the_largest_amount() {
    let found = limits("<amount>99999999999999999999999999</amount>");
    assert_eq!(found[4].as_deref(), Some("79228162514264337593543.950335"));
}

#[test]
fn fees_keep_their_units_and_add_their_percents() {
    let fields = "<fromfee>5 USD, 1 %</fromfee><fromfee type=\"%\">0.5</fromfee><minfee>2 USD</minfee><minfee>3 USD</minfee>";
    let sheet = sheet(&item(fields)).unwrap();
    let fee = &direction(&sheet, "CARDKZT", "USDTTRC20").tiers[0].give_fee;
    assert_eq!(fee.percent.unwrap().to_string(), "1.5");
    assert_eq!((fee.fixed[0].value.to_string().as_str(), fee.fixed[0].unit.as_deref()), ("5", Some("USD")));
    assert_eq!(fee.minimum.as_ref().unwrap().value.to_string(), "3", "both minima hold, so the greater one");
}

#[test]
fn another_feed_may_name_assets_that_the_office_does_not_know() {
    let unknown = "<item><from>DASH</from><to>USDTTRC20</to><in>1</in><out>30</out></item>";
    let xml = item("").replace("<rates>", &format!("<rates>{unknown}"));
    assert_eq!(sheet(&xml).unwrap().directions.len(), 2);
    let folder = Folder::third();
    folder.write("rates.xml", &xml);
    assert_eq!(folder.faults(), ["rates.xml:1 DASH USDTTRC20 from unknown-asset DASH"]);
}

#[test]
fn another_feed_replaces_the_offices_entirely() {
    let sheet = sheet(&item("")).unwrap();
    assert_eq!((sheet.as_of.as_deref(), sheet.sample), (None, false));
    let card = direction(&sheet, "CARDKZT", "USDTTRC20");
    assert_eq!(card.limits.give_min, None);
    assert_eq!(card.payment_window, Some(15), "what a feed cannot say still holds");
}

#[test]
fn one_item_per_city_is_kept_and_the_first_is_quoted() {
    let city = |name, out| {
        format!("<item><from>LTC</from><to>CARDKZT</to><in>1</in><out>{out}</out><city>{name}</city></item>")
    };
    let sheet = sheet(&format!("<rates>{}{}</rates>", city("ALMT", 1), city("NQZ", 2))).unwrap();
    assert_eq!(sheet.directions.len(), 2);
    assert_eq!(direction(&sheet, "LTC", "CARDKZT").city.as_deref(), Some("ALMT"));
}

#[test]
fn faults_of_another_feed_bear_its_name_and_line() {
    assert_eq!(
        sheet("<rates>\n<item><from>LTC</from><to>CARDKZT</to><in>1,5</in><out>1</out></item></rates>")
            .unwrap_err(),
        ["other.xml:2 rates/item[1]/in comma 1,5 → digits[.digits]"]
    );
}

#[test]
fn a_limit_that_nothing_converts_is_not_stated_and_stops_no_other_quote() {
    // The feed says nothing of what a litecoin is worth, and the office knows no euro.
    let other = "<item><from>USDTTRC20</from><to>CARDKZT</to><in>1</in><out>470</out></item>";
    for limit in ["5 USD", "5 EUR"] {
        let item = "<item><from>LTC</from><to>CARDKZT</to><in>1</in><out>9</out><frommax>7</frommax>";
        let sheet =
            sheet(&format!("<rates>{item}<minamount>{limit}</minamount></item>{other}</rates>")).unwrap();
        let limits = direction(&sheet, "LTC", "CARDKZT").limits;
        assert_eq!((limits.give_min, limits.give_max.unwrap().to_string().as_str()), (None, "7"));
        assert!(direction(&sheet, "USDTTRC20", "CARDKZT").available);
    }
}

#[test]
fn a_limit_that_nothing_converts_is_a_fault_of_the_offices_own_feed_unless_the_direction_is_off() {
    let folder = Folder::third();
    folder.write("rates.xml", &item("<frommin>5 EUR</frommin>"));
    assert_eq!(folder.faults(), ["rates.xml:1 CARDKZT USDTTRC20 frommin unknown-unit EUR"]);
    folder.write("rates.xml", &item("<frommin>5 EUR</frommin><frommax>0 EUR</frommax>"));
    assert_eq!(folder.faults(), [""; 0]);
}

#[test]
fn an_asset_for_itself_is_no_direction_of_another_feed() {
    let same = "<item><from>LTC</from><to>LTC</to><in>1</in><out>1</out></item>";
    let sheet = sheet(&item("").replace("<rates>", &format!("<rates>{same}"))).unwrap();
    let ltc = AssetCode::parse("LTC").unwrap();
    assert!(sheet.direction(ltc, ltc).is_none());
    assert_eq!(sheet.directions.len(), 2);
}

#[test]
fn other_official_rates_move_the_limits_that_cross_through_them() {
    let folder = Folder::third();
    let third = load(folder.path()).unwrap();
    let before = direction(&third.sheet, "CARDKZT", "USDTTRC20").limits.give_min.unwrap();
    assert_eq!(before.to_string(), "9471.8");
    let reference =
        reference_from_xml(&crate::support::REFERENCE.replace("473.59", "500"), "other.xml").unwrap();
    let third = third.with_reference(Some(reference)).unwrap();
    let after = direction(&third.sheet, "CARDKZT", "USDTTRC20").limits.give_min.unwrap();
    assert_eq!(after.to_string(), "10000");
    // Without official rates the tenge crosses through the feed: 480 a dollar.
    let third = third.with_reference(None).unwrap();
    let after = direction(&third.sheet, "CARDKZT", "USDTTRC20").limits.give_min.unwrap();
    assert_eq!(after.to_string(), "9600");
}
