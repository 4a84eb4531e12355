//! The offers' scenarios, worked out by hand from the clauses, at the edges.
//!
//! Rates are this test's own, so that every figure can be checked on paper: 1 USDT = 465 KZT, 480 KZT = 1 USDT,
//! 1,000 KZT = 1 TON, 1 BTC = 95,000 USDT, official 1 USD = 473.59 KZT and 100 UZS = 3.97 KZT.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on must stop")]

mod arrivals;
mod cancelling;
mod case;
mod one_wm;
mod other_cases;
