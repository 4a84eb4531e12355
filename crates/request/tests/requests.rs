//! What is asked in texts is answered, or refused with the field that is at fault.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its office has failed")]

use obmen_office::{Loaded, load};
use obmen_request::{Happened, Refusal, Request, quote, scenarios};
use obmen_words::{Canonical, Catalogue, Lang, Words};
use std::path::Path;

const REQUEST: Request<'_> = Request { give: "USDTTRC20", get: "KSPBKZT", send: Some("2000"), receive: None };

fn office() -> Loaded {
    load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../offices/16tonn")).unwrap()
}

fn refused(request: Request<'_>) -> Refusal {
    let (office, texts) = (office(), Catalogue::embedded(Lang::En));
    quote(Words::new(&texts, &Canonical), &office.market(), &request).unwrap_err()
}

#[test]
fn exactly_one_amount_is_asked_for() {
    for request in [
        Request { send: None, ..REQUEST },
        Request { receive: Some("1"), ..REQUEST },
        Request { send: Some("x"), receive: Some("y"), ..REQUEST },
    ] {
        assert_eq!(refused(request), Refusal::OneOf("send", "receive"));
    }
}

#[test]
fn the_field_at_fault_is_named() {
    for (request, code, field) in [
        (Request { give: "usdt", ..REQUEST }, "not-code", "give"),
        (Request { get: "NOPE", ..REQUEST }, "unknown-asset", "get"),
        (Request { send: Some("1e9"), ..REQUEST }, "not-amount", "send"),
        (Request { send: None, receive: Some("-1"), ..REQUEST }, "not-amount", "receive"),
    ] {
        let refusal = refused(request);
        assert_eq!((refusal.code(), refusal.field()), (code, field));
    }
}

#[test]
fn a_field_is_called_as_the_asker_calls_it() {
    let texts = Catalogue::embedded(Lang::En);
    let words = Words::new(&texts, &Canonical);
    let refusal = Refusal::NotRateMove("-100".to_owned());
    assert!(refusal.say(words, str::to_owned).starts_with("rate_move “-100” is not"));
    let option = |field: &str| format!("--{}", field.replace('_', "-"));
    assert!(refusal.say(words, option).starts_with("--rate-move “-100” is not"));
}

#[test]
fn an_amount_that_the_asset_cannot_have_is_a_problem_and_nothing_is_assumed_of_it() {
    let (office, texts) = (office(), Catalogue::embedded(Lang::En));
    let words = Words::new(&texts, &Canonical);
    let happened = Happened { received: Some("0.123456789"), ..Happened::default() };
    let answer = scenarios(words, &office.market(), &REQUEST, &happened).unwrap();
    let problem = answer.record.quote.problems.first().unwrap();
    assert_eq!((problem.code, problem.field), ("too-many-decimals", "received"));
    let without = scenarios(words, &office.market(), &REQUEST, &Happened::default()).unwrap();
    assert_eq!(answer.record.scenarios, without.record.scenarios);
}
