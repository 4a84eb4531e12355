//! How it adds up: every stage of the quote in one column.

use super::parts::{DASH, PAGE_NOTE, clause_mark, figure, two_decimals, unknown};
use crate::dom::{El, Node, el, live};
use crate::state::{Page, QuoteFigures};
use obmen_exchange::{Amount, Number};
use obmen_words::{Key, key};

/// The card.
pub(crate) fn ledger(page: Page) -> El {
    let content = move || page.quote.figures.with(|quote| quote.as_ref().map(|quote| stages(page, quote)));
    el("section").class("card ledger-card").attr("aria-labelledby", "ledger-title").child(live(content))
}

/// A stage: class, label, name, amount, its clause, the sign before it.
struct Stage<'a>(&'static str, Key, &'static str, Option<Amount>, Option<&'a String>, &'static str);

fn stages(page: Page, quote: &QuoteFigures) -> Node {
    let speech = page.speech;
    let clauses = &quote.clauses;
    let window = quote.window.map(|minutes| speech.count(key::LEDGER_WINDOW, minutes.into(), &[]));
    let city = quote
        .city
        .as_ref()
        .map(|city| [speech.fill(key::LEDGER_CITY, &[("city", city)]), " ".to_owned()].concat());
    let label = |label: &String| {
        let word = label_word(label).map_or_else(|| label.clone(), |key| speech.t(key));
        [el("span").class("chip").child(word).into(), Node::from(" ")]
    };
    let labels: Node = quote.labels.iter().flat_map(label).collect();
    let stage = |class, label, name, amount, clause, sign| {
        row(page, &Stage(class, label, name, amount, clause, sign))
    };
    let (send, receive) = (clauses.send.as_ref(), clauses.receive.as_ref());
    let (give_fee, get_fee) = (clauses.give_fee.as_ref(), clauses.get_fee.as_ref());
    let rows = [
        stage("ledger-row is-send", key::STAGE_SEND, "send", quote.send, send, ""),
        stage(fee_class(quote.give_fee), key::STAGE_GIVE_FEE, "give_fee", quote.give_fee, give_fee, "−"),
        stage(
            "ledger-row",
            key::STAGE_EXCHANGED,
            "exchanged",
            quote.exchanged,
            clauses.exchanged.as_ref(),
            "",
        ),
        rate(page, quote),
        stage("ledger-row", key::STAGE_CONVERTED, "converted", quote.converted, None, ""),
        stage(fee_class(quote.get_fee), key::STAGE_GET_FEE, "get_fee", quote.get_fee, get_fee, "−"),
        stage("ledger-row is-receive", key::STAGE_RECEIVE, "receive", quote.receive, receive, ""),
    ];
    let head = el("header")
        .class("card-head")
        .child(el("h2").id("ledger-title").child(speech.t(key::LEDGER_TITLE)))
        .child(el("p").class("note").child(city).child(window).child(" ").child(labels));
    Node::from([head.into(), el("dl").class("ledger").child(rows).into(), foot(page, quote)])
}

/// BestChange's labels in words; what it does not list is the office's own word, shown as it stands.
fn label_word(label: &str) -> Option<Key> {
    Some(match label {
        "manual" => key::LABEL_MANUAL,
        "juridical" => key::LABEL_JURIDICAL,
        "verifying" => key::LABEL_VERIFYING,
        "cardverify" => key::LABEL_CARDVERIFY,
        "floating" => key::LABEL_FLOATING,
        "delay" => key::LABEL_DELAY,
        "reg" => key::LABEL_REG,
        "otherin" => key::LABEL_OTHERIN,
        "otherout" => key::LABEL_OTHEROUT,
        "card2card" => key::LABEL_CARD2CARD,
        _ => return None,
    })
}

fn fee_class(fee: Option<Amount>) -> &'static str {
    match fee {
        Some(fee) if fee.is_zero() => "ledger-row is-fee is-none",
        _ => "ledger-row is-fee",
    }
}

fn row(page: Page, Stage(class, label, name, amount, clause, sign): &Stage<'_>) -> El {
    let speech = page.speech;
    let value: Node = match amount {
        Some(amount) => {
            let sign = if amount.is_zero() { "" } else { sign };
            let shown = [sign, &speech.money(amount)].concat();
            measured(figure(*name, amount.to_string(), shown), speech.unit(amount.asset()))
        }
        None => unknown(*name, DASH.to_owned()).into(),
    };
    let clause = clause.map(|clause| clause_mark(page, clause, PAGE_NOTE));
    el("div")
        .class(class)
        .child(el("dt").child(speech.t(*label)).child(" ").child(clause))
        .child(el("dd").child(value))
}

fn measured(figure: El, unit: String) -> Node {
    Node::from([figure.into(), Node::from(" "), el("span").class("unit").child(unit).into()])
}

/// The rate as the feed writes it: so much of one for so much of the other.
fn rate(page: Page, quote: &QuoteFigures) -> El {
    let speech = page.speech;
    let side = |name: &'static str, number: Option<Number>, unit: &str| match number {
        Some(number) => {
            let exact = number.to_string();
            let shown = speech.number(&exact);
            measured(figure(name, exact, shown), unit.to_owned())
        }
        None => unknown(name, DASH.to_owned()).into(),
    };
    let clause = quote.clauses.converted.as_ref().map(|clause| clause_mark(page, clause, PAGE_NOTE));
    let shown = el("dd")
        .child(side("rate.in", quote.rate.map(|r| r.give), &quote.give.currency))
        .child(" = ")
        .child(side("rate.out", quote.rate.map(|r| r.get), &quote.get.currency));
    el("div")
        .class("ledger-row is-rate")
        .child(el("dt").child(speech.t(key::LEDGER_RATE)).child(" ").child(clause))
        .child(shown)
}

/// What the exchange costs against the official rates, and both ends in US dollars.
fn foot(page: Page, quote: &QuoteFigures) -> Node {
    let speech = page.speech;
    let commission = match &quote.commission {
        Some(commission) => {
            let sign = if commission.negative { "-" } else { "" };
            let exact = [sign, &two_decimals(&commission.percent.to_string())].concat();
            let shown = [&speech.number(&exact).replace('-', "−"), "\u{a0}%"].concat();
            el("b").child(figure("implied_commission_percent", exact, shown))
        }
        None => el("span")
            .class("chip is-not-stated")
            .attr("data-figure", "implied_commission_percent")
            .attr("data-value", "")
            .child(speech.t(key::NOT_KNOWN)),
    };
    let usd = |name: &'static str, value: Option<Number>| match value {
        Some(value) => {
            let exact = value.to_string();
            let shown = ["≈\u{a0}", &speech.dollars(&exact), "\u{a0}USD"].concat();
            figure(name, exact, shown)
        }
        None => unknown(name, speech.t(key::NOT_KNOWN)),
    };
    let day =
        page.markets.entry.with(|e| e.as_ref().and_then(|e| e.reference.as_ref().map(|r| r.date.clone())));
    let against = day.map(|day| speech.fill(key::LEDGER_AGAINST, &[("day", &speech.day(&day))]));
    let values = el("span")
        .child(usd("usd.send", quote.send_usd))
        .child(" → ")
        .child(usd("usd.receive", quote.receive_usd));
    let implied = el("span").child(speech.t(key::LEDGER_IMPLIED)).child(" ").child(commission);
    Node::from([
        el("p").class("ledger-foot").child(implied).child(values),
        el("p").class("ledger-foot").child(el("span").child(against)),
    ])
}
