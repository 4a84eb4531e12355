//! Freshly made valid details are accepted; of 10,000 typing errors a network only those pass that the checksum
//! itself cannot tell.

#![expect(clippy::unwrap_used, reason = "a maker that fails is a failed test")]

mod encoders;

use encoders::{Maker, Rng, accounts, chains, money};
use obmen_details::{MemoInput, MemoPolicy, Network, Verdict, check};

const MUTATIONS: usize = 10_000;
const EACH: usize = 50;

/// One character changed, dropped, doubled, or two neighbours swapped.
fn mutate(text: &str, rng: &mut Rng) -> String {
    const ANY: &[u8] = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_.:";
    let mut letters: Vec<u8> = text.bytes().collect();
    let at = rng.below(letters.len());
    match rng.below(4) {
        // As often a character that the text has elsewhere, which its alphabet allows for sure.
        0 if rng.below(2) == 0 => letters[at] = *rng.pick(&letters.iter().collect::<Vec<_>>()),
        0 => letters[at] = ANY[rng.below(ANY.len())],
        1 => drop(letters.remove(at)),
        2 => letters.insert(at, letters[at]),
        _ => {
            let next = (at + 1) % letters.len();
            letters.swap(at, next);
        }
    }
    String::from_utf8(letters).unwrap()
}

fn ask(network: Network, text: &str) -> (Verdict, Option<String>) {
    let answer = check(network, text, MemoInput::NONE, MemoPolicy::Optional);
    (answer.verdict, answer.normalized)
}

fn hold(makers: &[Maker]) {
    let mut wrong = Vec::new();
    for maker in makers {
        let network = Network::parse(maker.network).unwrap();
        let mut rng = Rng(u64::from_be_bytes(*b"mutation") ^ maker.network.len() as u64);
        let (mut tried, mut passed) = (0, Vec::new());
        while tried < MUTATIONS {
            let valid = (maker.make)(&mut rng);
            let (verdict, normalized) = ask(network, &valid);
            if verdict != Verdict::Valid {
                wrong.push(format!("{} refuses {valid}", maker.network));
                break;
            }
            for _ in 0..EACH {
                let mutated = mutate(&valid, &mut rng);
                let (verdict, other) = ask(network, &mutated);
                tried += 1;
                // The same details in another spelling are no error.
                if verdict == Verdict::Valid && other != normalized {
                    passed.push(mutated);
                }
            }
        }
        println!("{}: {} of {tried} mutations pass ({} allowed)", maker.network, passed.len(), maker.pass);
        if passed.len() > maker.pass {
            wrong.push(format!("{} lets {} pass, as {:?}", maker.network, passed.len(), passed.first()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn coins_and_chains_notice_typing_errors() {
    let (first, _) = chains::MAKERS.split_at(chains::MAKERS.len() / 2);
    hold(first);
}

#[test]
fn more_chains_notice_typing_errors() {
    let (_, second) = chains::MAKERS.split_at(chains::MAKERS.len() / 2);
    hold(second);
}

#[test]
fn accounts_notice_typing_errors() {
    hold(accounts::MAKERS);
}

#[test]
fn cards_and_accounts_notice_typing_errors() {
    hold(money::MAKERS);
}
