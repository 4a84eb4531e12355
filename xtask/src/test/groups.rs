//! The groups of checks.

mod browser;
mod native;
mod packages;

use super::Report;
use crate::failure::Failure;

/// Checks that are asked for together.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    /// Format, lints, documentation.
    Lint,
    /// Everything that runs without a browser.
    Native,
    /// Components in Chromium.
    Wasm,
    /// The npm packages.
    Npm,
    /// The first load's bytes.
    Size,
    /// The whole page against a server.
    EndToEnd,
}

impl Group {
    /// In the order that fails fast.
    pub(super) const ALL: [Self; 6] =
        [Self::Lint, Self::Native, Self::Wasm, Self::Npm, Self::Size, Self::EndToEnd];

    /// The name on the command line.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Lint => "lint",
            Self::Native => "native",
            Self::Wasm => "wasm",
            Self::Npm => "npm",
            Self::Size => "size",
            Self::EndToEnd => "e2e",
        }
    }

    /// Runs its steps up to the first that fails.
    pub(super) fn run(self, report: &mut Report) -> Result<(), Failure> {
        match self {
            Self::Lint => native::lint(report),
            Self::Native => native::tests(report),
            Self::Wasm => browser::components(report),
            Self::Npm => packages::tests(report),
            Self::Size => browser::size(report),
            Self::EndToEnd => browser::end_to_end(report),
        }
    }
}
