//! A quote: its stages, then what bounds it, then what is wrong.

use super::UNKNOWN;
use super::table::{Align, table};
use obmen_exchange::{Amount, Asset, Clause, Fixing, Market, Quote};
use obmen_words::{Key, Words, key, record};

/// A quote as text.
pub(crate) fn quote(
    words: Words<'_>,
    market: &Market<'_>,
    quote: &Quote<'_>,
    record: &record::Quote,
) -> String {
    let texts = words.catalogue();
    let (give, get) = (quote.give.code(), quote.get.code());
    let values = [("office", &*market.office.name), ("give", give.as_str()), ("get", get.as_str())];
    let title = texts.fill(key::HUMAN_TITLE, &values);
    let stages =
        table("", &[Align::Left, Align::Point, Align::Left, Align::Left], &stages(words, market, quote));
    let facts = table("", &[Align::Left, Align::Left], &facts(words, market, quote, record));
    let mut all = format!("{title}\n\n{stages}\n{facts}");
    if let Some(drop) = &quote.tier_drop {
        all += &format!("\n{}\n", words.tier_drop(drop));
    }
    if !record.problems.is_empty() {
        let rows: Vec<_> =
            record.problems.iter().map(|p| vec![p.field.to_owned(), p.message.clone()]).collect();
        all += &format!("\n{}\n", texts.text(key::HUMAN_PROBLEMS));
        all += &table("  ", &[Align::Left, Align::Left], &rows);
    }
    all
}

fn stages(words: Words<'_>, market: &Market<'_>, quote: &Quote<'_>) -> Vec<Vec<String>> {
    let texts = words.catalogue();
    let clauses = &market.office.terms.stages;
    let rate = quote.rate.map(|rate| {
        let (give, get) = (quote.give.code(), quote.get.code());
        let (sent, got) = (rate.give.to_string(), rate.get.to_string());
        let values = [("in", &*sent), ("give", give.as_str()), ("out", &*got), ("get", get.as_str())];
        texts.fill(key::HUMAN_RATE, &values)
    });
    let row =
        |key: Key, amount: Option<Amount>, asset: &Asset, clause: &Option<Clause>, note: Option<&String>| {
            let clause = clause.as_ref().map(|c| texts.fill(key::HUMAN_CLAUSE, &[("clause", c)]));
            let notes: Vec<String> = note.cloned().into_iter().chain(clause).collect();
            let figure = amount.map_or_else(|| UNKNOWN.to_owned(), |a| a.at_full_scale().to_string());
            vec![texts.text(key).to_owned(), figure, asset.code().to_string(), notes.join(", ")]
        };
    let (give, get) = (quote.give, quote.get);
    vec![
        row(key::STAGE_SEND, quote.send, give, &clauses.send, None),
        row(key::STAGE_GIVE_FEE, quote.give_fee, give, &clauses.give_fee, None),
        row(key::STAGE_EXCHANGED, quote.exchanged, give, &clauses.exchanged, None),
        row(key::STAGE_CONVERTED, quote.converted, get, &clauses.converted, rate.as_ref()),
        row(key::STAGE_GET_FEE, quote.get_fee, get, &clauses.get_fee, None),
        row(key::STAGE_RECEIVE, quote.receive, get, &clauses.receive, None),
    ]
}

fn facts(
    words: Words<'_>,
    market: &Market<'_>,
    quote: &Quote<'_>,
    record: &record::Quote,
) -> Vec<Vec<String>> {
    let texts = words.catalogue();
    let limits = quote.limits();
    let mut rows = Vec::new();
    let mut row = |title: &str, value: String| rows.push(vec![title.to_owned(), value]);
    let limits = [
        (key::HUMAN_LIMITS_SEND, range(words, limits.give_min, limits.give_max)),
        (key::HUMAN_LIMITS_RECEIVE, range(words, limits.get_min, limits.get_max)),
        (key::HUMAN_LIMITS_RESERVE, limits.reserve.map(with_asset)),
    ];
    let mut title = texts.text(key::HUMAN_LIMITS);
    for (which, value) in limits {
        let value = value.unwrap_or_else(|| texts.text(key::HUMAN_NOT_STATED).to_owned());
        row(title, format!("{} {value}", texts.text(which)));
        title = "";
    }
    if let (Some(send), Some(receive)) = (&record.usd.send, &record.usd.receive) {
        let value = texts.fill(key::HUMAN_VALUE_OF, &[("send", send), ("receive", receive)]);
        row(texts.text(key::HUMAN_VALUE), value);
    }
    if let Some(percent) = &record.implied_commission_percent {
        let value = texts.fill(key::HUMAN_COMMISSION_VALUE, &[("percent", percent)]);
        row(texts.text(key::HUMAN_COMMISSION), value);
    }
    // Cash changes hands somewhere: where, the feed says by its own code.
    if let Some(city) = quote.direction.and_then(|d| d.city.as_ref()) {
        row(texts.text(key::HUMAN_CITY), city.clone());
    }
    let fixing = quote
        .direction
        .map_or_else(|| words.fixing(Fixing::NotStated), |d| words.fixing_up_to(d.fixing, d.max_jump));
    row(texts.text(key::HUMAN_RATE_TITLE), fixing);
    if let Some(as_of) = &market.sheet.as_of {
        row("", texts.fill(key::HUMAN_AS_OF, &[("as-of", as_of)]));
    }
    if market.sheet.sample {
        row("", texts.text(key::HUMAN_SAMPLE).to_owned());
    }
    rows
}

fn range(words: Words<'_>, min: Option<Amount>, max: Option<Amount>) -> Option<String> {
    let texts = words.catalogue();
    match (min, max) {
        (None, None) => None,
        (Some(min), None) => Some(texts.fill(key::HUMAN_AT_LEAST, &[("min", &with_asset(min))])),
        (None, Some(max)) => Some(texts.fill(key::HUMAN_AT_MOST, &[("max", &with_asset(max))])),
        (Some(min), Some(max)) => {
            let values = [("min", &*min.to_string()), ("max", &*with_asset(max))];
            Some(texts.fill(key::HUMAN_BETWEEN, &values))
        }
    }
}

fn with_asset(amount: Amount) -> String {
    format!("{amount} {}", amount.asset())
}
