//! How it adds up: every stage of the quote in one column.

use super::parts::{PAGE_NOTE, clause_mark, figure, two_decimals, unknown};
use crate::state::{Page, QuoteFigures};
use leptos::prelude::*;
use obmen_exchange::{Amount, Number};
use obmen_words::{Key, key};

/// The card.
#[component]
pub(crate) fn Ledger(page: Page) -> impl IntoView {
    let content = move || page.quote.figures.with(|quote| quote.as_ref().map(|quote| ledger(page, quote)));
    view! {
        <section class="card ledger-card" aria-labelledby="ledger-title">
            {content}
        </section>
    }
}

fn ledger(page: Page, quote: &QuoteFigures) -> impl IntoView + use<> {
    let speech = page.speech;
    let clauses = &quote.clauses;
    let window = quote.window.map(|minutes| speech.count(key::LEDGER_WINDOW, minutes.into(), &[]));
    let labels = quote.labels.iter().map(|label| view! { <span class="chip">{label.clone()}</span> " " }).collect_view();
    let row = |class, label, name, amount, clause: &Option<String>, sign| {
        stage(page, class, label, Figure { name, amount, sign }, clause.clone())
    };
    view! {
        <header class="card-head">
            <h2 id="ledger-title">{speech.t(key::LEDGER_TITLE)}</h2>
            <p class="note">{window} " " {labels}</p>
        </header>
        <dl class="ledger">
            {row("ledger-row is-send", key::STAGE_SEND, "send", quote.send, &clauses.send, "")}
            {row(fee_class(quote.give_fee), key::STAGE_GIVE_FEE, "give_fee", quote.give_fee, &clauses.give_fee, "−")}
            {row("ledger-row", key::STAGE_EXCHANGED, "exchanged", quote.exchanged, &clauses.exchanged, "")}
            {rate(page, quote)}
            {row("ledger-row", key::STAGE_CONVERTED, "converted", quote.converted, &None, "")}
            {row(fee_class(quote.get_fee), key::STAGE_GET_FEE, "get_fee", quote.get_fee, &clauses.get_fee, "−")}
            {row("ledger-row is-receive", key::STAGE_RECEIVE, "receive", quote.receive, &clauses.receive, "")}
        </dl>
        {foot(page, quote)}
    }
}

/// A figure of a stage.
struct Figure {
    name: &'static str,
    amount: Option<Amount>,
    sign: &'static str,
}

fn fee_class(fee: Option<Amount>) -> &'static str {
    match fee {
        Some(fee) if fee.is_zero() => "ledger-row is-fee is-none",
        _ => "ledger-row is-fee",
    }
}

fn stage(
    page: Page,
    class: &'static str,
    label: Key,
    shown: Figure,
    clause: Option<String>,
) -> impl IntoView + use<> {
    let speech = page.speech;
    let sign = if shown.amount.is_some_and(|amount| !amount.is_zero()) { shown.sign } else { "" };
    let value = match shown.amount {
        Some(amount) => view! {
            {figure(shown.name, Some(amount.to_string()), [sign, &speech.money(&amount)].concat())}
            " "
            <span class="unit">{speech.unit(amount.asset())}</span>
        }
        .into_any(),
        None => unknown(shown.name, "—".to_owned()).into_any(),
    };
    let clause = clause.map(|clause| clause_mark(page, clause, PAGE_NOTE));
    view! {
        <div class=class>
            <dt>{speech.t(label)} " " {clause}</dt>
            <dd>{value}</dd>
        </div>
    }
}

/// The rate as the feed writes it: so much of one for so much of the other.
fn rate(page: Page, quote: &QuoteFigures) -> impl IntoView + use<> {
    let speech = page.speech;
    let side = |name: &'static str, number: Option<Number>, unit: &str| match number {
        Some(number) => {
            let exact = number.to_string();
            let shown = speech.number(&exact);
            view! { {figure(name, Some(exact), shown)} " " <span class="unit">{unit.to_owned()}</span> }.into_any()
        }
        None => unknown(name, "—".to_owned()).into_any(),
    };
    let clause = quote.clauses.converted.clone().map(|clause| clause_mark(page, clause, PAGE_NOTE));
    view! {
        <div class="ledger-row is-rate">
            <dt>{speech.t(key::LEDGER_RATE)} " " {clause}</dt>
            <dd>
                {side("rate.in", quote.rate.map(|r| r.give), &quote.give.currency)}
                " = "
                {side("rate.out", quote.rate.map(|r| r.get), &quote.get.currency)}
            </dd>
        </div>
    }
}

/// What the exchange costs against the official rates, and both ends in US dollars.
fn foot(page: Page, quote: &QuoteFigures) -> impl IntoView + use<> {
    let speech = page.speech;
    let commission = match &quote.commission {
        Some(commission) => {
            let sign = if commission.negative { "-" } else { "" };
            let exact = [sign, &two_decimals(&commission.percent.to_string())].concat();
            let shown = [&speech.number(&exact).replace('-', "−"), "\u{a0}%"].concat();
            view! { <b>{figure("implied_commission_percent", Some(exact), shown)}</b> }.into_any()
        }
        None => view! {
            <span class="chip is-not-stated" data-figure="implied_commission_percent" data-value="">
                {speech.t(key::NOT_KNOWN)}
            </span>
        }
        .into_any(),
    };
    let usd = |name: &'static str, value: Option<Number>| match value {
        Some(value) => {
            let exact = value.to_string();
            let shown = ["≈\u{a0}", &speech.dollars(&exact), "\u{a0}USD"].concat();
            figure(name, Some(exact), shown).into_any()
        }
        None => unknown(name, speech.t(key::NOT_KNOWN)).into_any(),
    };
    let day = page.markets.entry.with(|e| e.as_ref().and_then(|e| e.reference.as_ref().map(|r| r.date.clone())));
    let against = day.map(|day| speech.fill(key::LEDGER_AGAINST, &[("day", &speech.day(&day))]));
    view! {
        <p class="ledger-foot">
            <span>{speech.t(key::LEDGER_IMPLIED)} " " {commission}</span>
            <span>{usd("usd.send", quote.send_usd)} " → " {usd("usd.receive", quote.receive_usd)}</span>
        </p>
        <p class="ledger-foot">
            <span>{against}</span>
        </p>
    }
}
