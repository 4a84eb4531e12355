//! The TypeScript types, out of the Rust ones: the records by `ts-rs`, the words by exhaustive matches.

use obmen_exchange::{Amount, AssetCode, Field, Fixing, Modality, Outcome, Problem, ScenarioId, Unit};
use obmen_request::Refusal;
use obmen_words::{Lang, record};
use ts_rs::TS;

/// The text around them.
const TEMPLATE: &str = include_str!("template.d.ts");
/// The stages of a quote, in the order of the flow.
const STAGES: [&str; 6] = ["send", "give_fee", "exchanged", "converted", "get_fee", "receive"];
/// The fields beside a request's own that an answer may have a problem with.
const BESIDE: [&str; 2] = ["received", "transfer_cost"];

/// The whole of `index.d.ts`.
pub(crate) fn declaration() -> String {
    let fields = chain(Field::Send, after_field).map(Field::as_str).chain(BESIDE);
    let problems = chain(Problem::Unavailable, after_problem).map(|problem| problem.code());
    let refusals =
        chain(Refusal::Missing(""), |refusal| after_refusal(&refusal)).map(|refusal| refusal.code());
    let lists: [(&str, Vec<&str>); 9] = [
        ("STAGES", STAGES.to_vec()),
        ("FIXINGS", chain(Fixing::AtApplication, after_fixing).map(Fixing::as_str).collect()),
        ("PROBLEM_CODES", problems.collect()),
        ("PROBLEM_FIELDS", fields.collect()),
        ("SCENARIOS", ScenarioId::ALL.map(ScenarioId::as_str).to_vec()),
        ("OUTCOMES", chain(Outcome::Exchange, after_outcome).map(Outcome::as_str).collect()),
        ("MODALITIES", chain(Modality::Shall, after_modality).map(Modality::as_str).collect()),
        ("REFUSALS", once(refusals)),
        ("LANGUAGES", Lang::ALL.map(Lang::tag).to_vec()),
    ];
    let text = lists.into_iter().fold(TEMPLATE.to_owned(), |text, (name, words)| {
        text.replace(&format!(" {name};"), &format!("{};", union(&words)))
    });
    let records = [
        interface::<record::Quote>(),
        interface::<record::Leg>(),
        interface::<record::Rate>(),
        interface::<record::Stage>(),
        interface::<record::Limits>(),
        interface::<record::Usd>(),
        interface::<record::Problem>(),
        interface::<record::Scenarios>(),
        interface::<record::Scenario>(),
        interface::<record::Fee>(),
        interface::<record::Refund>(),
    ];
    text.replace("RECORDS\n", &records.join("\n"))
}

/// A record as an interface: `ts-rs` writes a field and each line of what is said of it on a line.
fn interface<T: TS>() -> String {
    let body = T::inline();
    let mut text = format!("{}export interface {} {{\n", short(&T::docs().unwrap_or_default()), T::name());
    for line in body.trim_matches(['{', '}']).lines().map(str::trim).filter(|line| !line.is_empty()) {
        text += &match line.strip_suffix(',') {
            Some(field) => format!("  {field};\n"),
            None if line.starts_with('*') => format!("   {line}\n"),
            None => format!("  {line}\n"),
        };
    }
    short(&text) + "}\n"
}

/// What is said in one line stands on one.
fn short(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut short = String::new();
    let mut rest = lines.as_slice();
    while let [line, others @ ..] = rest {
        match others {
            [said, end, after @ ..] if line.trim() == "/**" && end.trim() == "*/" => {
                let (indent, said) = (line.trim_end_matches("/**"), said.trim().trim_start_matches("* "));
                short += &format!("{indent}/** {said} */\n");
                rest = after;
            }
            _ => {
                short += &format!("{line}\n");
                rest = others;
            }
        }
    }
    short
}

/// One alternative a line once they do not fit on one.
fn union(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
    let line = words.join(" | ");
    if line.len() < 80 { format!(" {line}") } else { format!("\n  | {}", words.join("\n  | ")) }
}

/// Two refusals may go by one word.
fn once<'a>(words: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut all: Vec<&str> = words.collect();
    all.dedup();
    all
}

/// Every value of a type, each naming the next: the matches below do not compile while they miss one.
fn chain<T: Clone>(first: T, after: impl Fn(T) -> Option<T>) -> impl Iterator<Item = T> {
    core::iter::successors(Some(first), move |value| after(value.clone()))
}

fn after_field(field: Field) -> Option<Field> {
    match field {
        Field::Send => Some(Field::Receive),
        Field::Receive => Some(Field::Direction),
        Field::Direction => None,
    }
}

fn after_fixing(fixing: Fixing) -> Option<Fixing> {
    match fixing {
        Fixing::AtApplication => Some(Fixing::AtPayment),
        Fixing::AtPayment => Some(Fixing::Floating),
        Fixing::Floating => Some(Fixing::NotStated),
        Fixing::NotStated => None,
    }
}

fn after_outcome(outcome: Outcome) -> Option<Outcome> {
    match outcome {
        Outcome::Exchange => Some(Outcome::Refund),
        Outcome::Refund => Some(Outcome::Lost),
        Outcome::Lost => Some(Outcome::Blocked),
        Outcome::Blocked => Some(Outcome::Forbidden),
        Outcome::Forbidden => Some(Outcome::NotStated),
        Outcome::NotStated => Some(Outcome::NotApplicable),
        Outcome::NotApplicable => None,
    }
}

fn after_modality(modality: Modality) -> Option<Modality> {
    match modality {
        Modality::Shall => Some(Modality::May),
        Modality::May => None,
    }
}

/// Any code and any amount: neither shows in a problem's word.
fn code() -> Option<AssetCode> {
    AssetCode::parse("BTC").ok()
}

fn amount() -> Option<Amount> {
    Unit::new(code()?, 0)?.parse("1").ok()
}

fn after_problem(problem: Problem) -> Option<Problem> {
    let field = Field::Send;
    match problem {
        Problem::Unavailable => Some(Problem::NoDirection { give: code()?, get: code()? }),
        Problem::NoDirection { .. } => Some(Problem::Zero(field)),
        Problem::Zero(_) => Some(Problem::TooManyDecimals { field, found: 0, allowed: 0 }),
        Problem::TooManyDecimals { .. } => Some(Problem::TooLarge { field, max: None }),
        Problem::TooLarge { .. } => Some(Problem::BelowMinimum(field, amount()?)),
        Problem::BelowMinimum(..) => Some(Problem::AboveMaximum(field, amount()?)),
        Problem::AboveMaximum(..) => Some(Problem::AboveReserve(amount()?)),
        Problem::AboveReserve(_) => Some(Problem::NothingReceived(field)),
        Problem::NothingReceived(_) => Some(Problem::FeeUnknown(field)),
        Problem::FeeUnknown(_) => None,
    }
}

fn after_refusal(refusal: &Refusal) -> Option<Refusal> {
    let (field, text) = ("", String::new);
    match refusal {
        Refusal::Missing(_) => Some(Refusal::UnknownField { found: text(), allowed: &[] }),
        Refusal::UnknownField { .. } => Some(Refusal::NotObject(field)),
        Refusal::NotObject(_) => Some(Refusal::NotText(field)),
        Refusal::NotText(_) => Some(Refusal::NotAmountText(field)),
        Refusal::NotAmountText(_) => Some(Refusal::NotFlag(field)),
        Refusal::NotFlag(_) => Some(Refusal::NotOpened(field)),
        Refusal::NotOpened(_) => Some(Refusal::OneOf(field, field)),
        Refusal::OneOf(..) => Some(Refusal::NotAmount { field, found: text() }),
        Refusal::NotAmount { .. } => Some(Refusal::NotRateMove(text())),
        Refusal::NotRateMove(_) => Some(Refusal::RateMoveTooLarge(text())),
        Refusal::RateMoveTooLarge(_) => Some(Refusal::NotCode { field, found: text() }),
        Refusal::NotCode { .. } => {
            Some(Refusal::UnknownAsset { field, office: text(), found: code()?, known: Vec::new() })
        }
        Refusal::UnknownAsset { .. } => Some(Refusal::UnknownLang(text())),
        Refusal::UnknownLang(_) => Some(Refusal::NotData { field, inner: "" }),
        Refusal::NotData { .. } => None,
    }
}
