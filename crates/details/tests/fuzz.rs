//! Anything at all is typed: nothing panics, and the laws of an answer hold.
//!
//! Quick by default. `OBMEN_FUZZ_CASES=10000000 cargo test --release -p obmen-details --test fuzz -- --nocapture` runs
//! ten million cases of each; `OBMEN_FUZZ_SEED` starts elsewhere. A failure prints the case.

mod encoders;
mod junk;
mod laws;

use encoders::{Maker, Rng};
use obmen_details::{MemoKind, MemoPolicy, Network};

fn number(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

/// Runs the cases on as many threads as there are cores, each with numbers of its own.
fn cases(target: &'static str, case: fn(&mut Rng, &[String])) {
    let (count, seed) = (number("OBMEN_FUZZ_CASES", 20_000), number("OBMEN_FUZZ_SEED", 1));
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(4) as u64;
    let start = std::time::Instant::now();
    std::thread::scope(|scope| {
        for thread in 0..threads {
            scope.spawn(move || {
                let mut rng = Rng(seed << 32 | thread << 16);
                let valid = valid(&mut rng);
                for _ in 0..count / threads {
                    case(&mut rng, &valid);
                }
            });
        }
    });
    println!("{target}: {count} cases, seed {seed}, {threads} threads, {:.0?}", start.elapsed());
}

/// A few valid details of every network that has a maker.
fn valid(rng: &mut Rng) -> Vec<String> {
    let makers = [encoders::chains::MAKERS, encoders::accounts::MAKERS, encoders::money::MAKERS];
    let make = |maker: &Maker, rng: &mut Rng| (0..4).map(|_| (maker.make)(rng)).collect::<Vec<_>>();
    makers.into_iter().flatten().flat_map(|maker| make(maker, rng)).collect()
}

#[test]
fn the_check_holds_its_laws() {
    cases("check", |rng, valid| {
        let networks: Vec<Network> = Network::all().collect();
        let details = junk::details(rng, valid);
        let memo = (rng.below(4) == 0).then(|| junk::memo(rng));
        let kinds = [
            MemoKind::Text,
            MemoKind::Id,
            MemoKind::Hash,
            MemoKind::Tag,
            MemoKind::Comment,
            MemoKind::PaymentId,
        ];
        let kind = (rng.below(3) == 0).then(|| kinds[rng.below(kinds.len())]);
        let policy = [MemoPolicy::Optional, MemoPolicy::Required, MemoPolicy::Unexpected][rng.below(3)];
        laws::check::hold(networks[rng.below(networks.len())], &details, memo.as_deref(), kind, policy);
    });
}

#[test]
fn the_network_that_details_are_made_for_holds_the_laws_too() {
    cases("check, own network", |rng, _| {
        let makers =
            [encoders::chains::MAKERS, encoders::accounts::MAKERS, encoders::money::MAKERS][rng.below(3)];
        let maker = &makers[rng.below(makers.len())];
        let Some(network) = Network::parse(maker.network) else { return };
        let made = (maker.make)(rng);
        let details = junk::details(rng, std::slice::from_ref(&made));
        laws::check::hold(network, &details, None, None, MemoPolicy::Optional);
    });
}

#[test]
fn the_uri_parser_holds_its_laws() {
    cases("uri", |rng, valid| laws::uri::hold(&junk::uri(rng, valid)));
}

#[test]
fn a_uri_that_is_put_together_is_read_back() {
    cases("uri, round trip", junk::round_trip::holds);
}
