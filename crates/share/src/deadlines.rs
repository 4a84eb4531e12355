//! By when: what an office's offer and the direction say of a payment, a payout and a claim.

use obmen_exchange::{Clause, Condition, Rule, ScenarioId, Terms};
use serde::Deserialize;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
/// The name that offices give to what their offer says of claims.
const CLAIMS: &str = "claims";
/// An alarm rings so long before a payment is due, or after two thirds of a short window.
const ALARM_MINUTES: u32 = 10;

/// What deadlines follow from.
#[derive(Clone, Debug, Deserialize)]
pub struct Plan {
    /// The offer's rules.
    pub terms: Terms,
    /// Whether the asset given is a title unit: some deadlines are stated for those only.
    pub title_unit: bool,
    /// Minutes the visitor has to pay, where the direction says.
    pub window: Option<u32>,
}

/// What is known of when it all begins, in seconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// The moment of the application.
    Application(i64),
    /// The end of the payment window, as the office's answer names it.
    PayBefore(i64),
}

/// What is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The visitor's payment.
    Payment,
    /// The office's payout.
    Payout,
    /// A claim.
    Claim,
}

impl Kind {
    /// Its word for programs.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Payment => "payment",
            Self::Payout => "payout",
            Self::Claim => "claim",
        }
    }
}

/// From when a deadline counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counts {
    /// From the application.
    Application,
    /// From the payment.
    Payment,
    /// The offer does not say, or names what has not happened.
    NotStated,
}

impl Counts {
    /// Its word for programs.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Application => "application",
            Self::Payment => "payment",
            Self::NotStated => "not-stated",
        }
    }
}

/// Something due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// What.
    pub kind: Kind,
    /// When, in seconds since 1970; `None` where that does not follow from what is known. Where the time counts from a
    /// payment, the latest moment: that of a payment at the end of its window.
    pub at: Option<i64>,
    /// How long, where the rules say it in hours.
    pub hours: Option<u32>,
    /// From when.
    pub counts: Counts,
    /// How long before it to be reminded.
    pub alarm_minutes: Option<u32>,
    /// Where the offer says so.
    pub clauses: Vec<Clause>,
}

/// The deadlines of an exchange. What the offer does not speak of is left out; what it speaks of without saying from
/// when it counts has no moment.
#[must_use]
pub fn deadlines(plan: &Plan, since: Since) -> Vec<Deadline> {
    let window = plan.window.map(|minutes| i64::from(minutes) * MINUTE);
    let (applied, pay_before) = match since {
        Since::Application(at) => (Some(at), window.and_then(|window| at.checked_add(window))),
        Since::PayBefore(at) => (window.and_then(|window| at.checked_sub(window)), Some(at)),
    };
    [payment(plan, pay_before), payout(plan, applied, pay_before), claim(plan)]
        .into_iter()
        .flatten()
        .collect()
}

/// Its clauses are those of a late payment: that is where offers speak of the window.
fn payment(plan: &Plan, pay_before: Option<i64>) -> Option<Deadline> {
    let mut clauses: Vec<Clause> = Vec::new();
    for clause in plan.terms.rules_for(ScenarioId::Late).flat_map(|rule| &rule.clauses) {
        if !clauses.contains(clause) {
            clauses.push(clause.clone());
        }
    }
    let alarm = plan.window.map_or(ALARM_MINUTES, |minutes| (minutes / 3).clamp(1, ALARM_MINUTES));
    Some(Deadline {
        kind: Kind::Payment,
        at: Some(pay_before?),
        hours: None,
        counts: Counts::Application,
        alarm_minutes: Some(alarm),
        clauses,
    })
}

fn payout(plan: &Plan, applied: Option<i64>, pay_before: Option<i64>) -> Option<Deadline> {
    let hours = |rule: &Rule| {
        rule.deadline.filter(|deadline| !deadline.title_units_only || plan.title_unit).map(|d| d.hours)
    };
    let (rule, hours) =
        plan.terms.rules_for(ScenarioId::Exact).find_map(|rule| Some((rule, hours(rule)?)))?;
    let says = |condition| rule.conditions.contains(&condition);
    let (counts, from) = if says(Condition::CountsFromApplication) {
        (Counts::Application, applied)
    } else if says(Condition::CountsFromPayment) {
        (Counts::Payment, pay_before)
    } else {
        (Counts::NotStated, None)
    };
    Some(Deadline {
        kind: Kind::Payout,
        at: from.and_then(|from| from.checked_add(i64::from(hours) * HOUR)),
        hours: Some(hours),
        counts,
        alarm_minutes: None,
        clauses: rule.clauses.clone(),
    })
}

/// The offers read so far do not say from when a claim's time counts, so it never has a moment.
fn claim(plan: &Plan) -> Option<Deadline> {
    let notice = plan.terms.notices.iter().find(|notice| notice.id == CLAIMS)?;
    Some(Deadline {
        kind: Kind::Claim,
        at: None,
        hours: None,
        counts: Counts::NotStated,
        alarm_minutes: None,
        clauses: notice.clauses.clone(),
    })
}
