//! How long each step took.

use std::time::{Duration, Instant};

use crate::failure::Failure;
use crate::process::Took;

/// The steps so far.
#[derive(Default)]
pub(super) struct Report {
    steps: Vec<(&'static str, Duration, bool)>,
}

impl Report {
    /// Runs a step under a heading and notes its time.
    pub(super) fn step(
        &mut self,
        name: &'static str,
        job: impl FnOnce() -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        eprintln!("==> {name}");
        let start = Instant::now();
        let result = job();
        self.steps.push((name, start.elapsed(), result.is_ok()));
        result
    }

    /// Whether this run has taken that step already.
    pub(super) fn has(&self, name: &str) -> bool {
        self.steps.iter().any(|(taken, ..)| *taken == name)
    }

    /// One line a step, and the sum.
    pub(super) fn print(&self) {
        println!();
        for (name, duration, good) in &self.steps {
            println!(
                "{:<6} {:>12}  {name}",
                if *good { "ok" } else { "FAILED" },
                Took(*duration).to_string()
            );
        }
        let total = self.steps.iter().map(|(_, duration, _)| *duration).sum();
        println!("{:<6} {:>12}  in all", "", Took(total).to_string());
    }
}
