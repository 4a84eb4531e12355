//! One row: a request in, its outcome in one line out.

use obmen_exchange::{
    AssetCode, Market, OfficialRate, OfficialRates, RateMove, RateSheet, Scenario, Wanted, WhatIf,
};
use obmen_office::Loaded;
use std::collections::HashMap;
use std::path::Path;
use std::sync::OnceLock;

const FEED: &str = r#"<rates>
<item><from>USDTTRC20</from><to>KSPBKZT</to><in>1</in><out>465</out><amount>90000000</amount><frommin>50</frommin><frommax>20000</frommax></item>
<item><from>KSPBKZT</from><to>USDTTRC20</to><in>480</in><out>1</out><amount>90000000</amount><frommin>10000</frommin></item>
<item><from>KSPBKZT</from><to>TON</to><in>1000</in><out>1</out><amount>90000000</amount></item>
<item><from>BTC</from><to>USDTTRC20</to><in>1</in><out>95000</out><amount>90000000</amount></item>
<item><from>UZCUZS</from><to>USDTTRC20</to><in>12500</in><out>1</out><amount>90000000</amount></item>
<item><from>WMZ</from><to>KSPBKZT</to><in>1</in><out>450</out><amount>90000000</amount></item>
</rates>"#;

fn offices() -> &'static HashMap<&'static str, (Loaded, RateSheet)> {
    static OFFICES: OnceLock<HashMap<&'static str, (Loaded, RateSheet)>> = OnceLock::new();
    OFFICES.get_or_init(|| {
        let load = |id: &'static str| {
            let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../offices").join(id);
            let loaded = obmen_office::load(&dir).unwrap_or_else(|faults| panic!("{id}: {faults:?}"));
            let sheet = loaded.sheet_from_feed(FEED, "feed").unwrap_or_else(|faults| panic!("{faults:?}"));
            (id, (loaded, sheet))
        };
        HashMap::from([load("16tonn"), load("1wm")])
    })
}

fn reference() -> OfficialRates {
    let rate = |currency: &str, value: &str, quant| OfficialRate {
        currency: currency.to_owned(),
        value: value.parse_number(),
        quant,
    };
    OfficialRates {
        date: "2026-11-20".to_owned(),
        rates: vec![rate("USD", "473.59", 1), rate("UZS", "3.97", 100)],
    }
}

trait ParseNumber {
    fn parse_number(&self) -> obmen_exchange::Number;
}

impl ParseNumber for str {
    fn parse_number(&self) -> obmen_exchange::Number {
        obmen_exchange::Number::parse(self).unwrap()
    }
}

/// `"1wm USDTTRC20>KSPBKZT 2000 received 2200 move -3 cost 1 verified unreferenced"` and a scenario's id: its
/// outcomes, alternatives joined by ` / `.
pub(crate) fn outcome(request: &str, id: &str) -> String {
    let words: Vec<&str> = request.split(' ').collect();
    let [office, pair, send, rest @ ..] = words.as_slice() else { panic!("{request}") };
    let (loaded, sheet) = &offices()[office];
    let (give, get) = pair.split_once('>').unwrap();
    let asset = |code| loaded.office.asset(AssetCode::parse(code).unwrap()).unwrap();
    let (give, get) = (asset(give), asset(get));
    let option = |name: &str| rest.iter().position(|w| *w == name).map(|i| rest[i + 1]);
    let reference = reference();
    let referenced = !rest.contains(&"unreferenced");
    let market = Market { office: &loaded.office, sheet, reference: referenced.then_some(&reference) };
    let what_if = WhatIf {
        received: option("received").map(|n| give.unit.parse(n).unwrap()),
        rate_move: option("move").map_or(RateMove::NONE, |n| RateMove::parse(n).unwrap()),
        transfer_cost: option("cost").map(|n| give.unit.parse(n).unwrap()),
        verified: rest.contains(&"verified"),
    };
    let quote = market.quote(give, get, Wanted::Send(give.unit.parse(send).unwrap()));
    let all = market.scenarios(&quote, &what_if);
    let lines: Vec<String> = all.iter().filter(|s| s.id.as_str() == id).map(line).collect();
    lines.join(" / ")
}

/// `refund 1950 USDTTRC20, fee 50 capped, 24 h`; `?` is a figure that is not known.
fn line(scenario: &Scenario<'_>) -> String {
    let known =
        |amount: Option<obmen_exchange::Amount>| amount.map_or_else(|| "?".to_owned(), |a| a.to_string());
    let mut text = scenario.outcome.as_str().to_owned();
    if let Some(asset) = scenario.asset {
        text += &format!(" {} {asset}", known(scenario.amount));
    }
    if let Some(back) = scenario.refund {
        text += &format!(" and {} {} back", known(back.amount), back.asset);
    }
    if let Some(fee) = scenario.fee {
        text += &format!(", fee {}", known(fee.amount));
        text += if fee.capped == Some(true) { " capped" } else { "" };
    }
    if let Some(hours) = scenario.deadline_hours {
        text += &format!(", {hours} h");
    }
    text
}

pub(crate) fn check(rows: &[(&str, &str, &str)]) {
    for (request, id, expected) in rows {
        assert_eq!(outcome(request, id), *expected, "{request}: {id}");
    }
}
