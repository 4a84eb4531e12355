//! A small office to reckon with: every test states the rates and fees it needs.

use obmen_exchange::*;

pub(crate) fn number(text: &str) -> Number {
    Number::parse(text).unwrap()
}

pub(crate) fn unit(code: &str, scale: u8) -> Unit {
    Unit::new(AssetCode::parse(code).unwrap(), scale).unwrap()
}

pub(crate) fn asset(code: &str, scale: u8, kind: AssetKind, currency: &str) -> Asset {
    Asset {
        unit: unit(code, scale),
        name: code.to_owned(),
        network_name: None,
        kind,
        currency: currency.to_owned(),
        details: vec![],
        memo: MemoRule::None,
        pegged: currency == "USDT" || code == "WMZ",
        title_unit: matches!(kind, AssetKind::Crypto | AssetKind::Emoney),
        card_verification: false,
    }
}

pub(crate) fn office(assets: Vec<Asset>, terms: Terms) -> Office {
    Office {
        id: "test".to_owned(),
        name: "Test".to_owned(),
        offer: Offer { url: String::new(), read_on: String::new(), sha256: String::new() },
        assets,
        terms,
        refused: None,
        consents: vec![],
    }
}

pub(crate) fn assets() -> Vec<Asset> {
    vec![
        asset("USDTTRC20", 6, AssetKind::Crypto, "USDT"),
        asset("BTC", 8, AssetKind::Crypto, "BTC"),
        asset("ETH", 18, AssetKind::Crypto, "ETH"),
        asset("KSPBKZT", 2, AssetKind::Card, "KZT"),
        asset("UZCUZS", 2, AssetKind::Card, "UZS"),
        asset("WMZ", 2, AssetKind::Emoney, "WMZ"),
        asset("CASHUSD", 0, AssetKind::Cash, "USD"),
    ]
}

pub(crate) fn rate(give: &str, get: &str) -> Rate {
    Rate { give: number(give), get: number(get) }
}

pub(crate) fn tier(rate: Rate) -> Tier {
    Tier { from: None, to: None, rate, give_fee: Fee::default(), get_fee: Fee::default() }
}

pub(crate) fn fee(fixed: &str, percent: &str, minimum: &str) -> Fee {
    let priced = |text: &str| (!text.is_empty()).then(|| Priced { value: number(text), unit: None });
    Fee {
        fixed: priced(fixed).into_iter().collect(),
        percent: (!percent.is_empty()).then(|| Percent::parse(percent).unwrap()),
        minimum: priced(minimum),
    }
}

pub(crate) fn direction(give: &str, get: &str, tiers: Vec<Tier>) -> Direction {
    Direction {
        give: AssetCode::parse(give).unwrap(),
        get: AssetCode::parse(get).unwrap(),
        tiers,
        limits: Limits::default(),
        available: true,
        fixing: Fixing::NotStated,
        payment_window: None,
        verification: Verification::default(),
        max_jump: None,
        transfer_cost: None,
        labels: vec![],
        city: None,
    }
}

pub(crate) fn reference() -> OfficialRates {
    let rate = |currency: &str, value: &str, quant| OfficialRate {
        currency: currency.to_owned(),
        value: number(value),
        quant,
    };
    OfficialRates {
        date: "2026-11-20".to_owned(),
        rates: vec![
            rate("USD", "473.59", 1),
            rate("UZS", "3.97", 100),
            rate("RUB", "5.87", 1),
            rate("EUR", "548.12", 1),
        ],
    }
}

#[derive(Debug)]
pub(crate) struct World {
    pub(crate) office: Office,
    pub(crate) sheet: RateSheet,
    pub(crate) reference: OfficialRates,
}

impl World {
    pub(crate) fn new(directions: Vec<Direction>) -> Self {
        let sheet = RateSheet { as_of: None, sample: true, directions };
        Self { office: office(assets(), Terms::default()), sheet, reference: reference() }
    }

    pub(crate) fn market(&self) -> Market<'_> {
        Market { office: &self.office, sheet: &self.sheet, reference: Some(&self.reference) }
    }

    pub(crate) fn asset(&self, code: &str) -> &Asset {
        self.office.asset(AssetCode::parse(code).unwrap()).expect("a known asset")
    }

    pub(crate) fn amount(&self, code: &str, text: &str) -> Amount {
        self.asset(code).unit.parse(text).unwrap()
    }

    pub(crate) fn send(&self, give: &str, get: &str, text: &str) -> Quote<'_> {
        let wanted = Wanted::Send(self.amount(give, text));
        self.market().quote(self.asset(give), self.asset(get), wanted)
    }

    pub(crate) fn receive(&self, give: &str, get: &str, text: &str) -> Quote<'_> {
        let wanted = Wanted::Receive(self.amount(get, text));
        self.market().quote(self.asset(give), self.asset(get), wanted)
    }
}

pub(crate) fn shown(amount: Option<Amount>) -> String {
    amount.map_or_else(|| "null".to_owned(), |a| a.to_string())
}
