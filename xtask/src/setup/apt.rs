//! Debian packages: only those that are missing.

use std::process::Command;

use crate::failure::Failure;
use crate::{places, process};

/// apt, whose lists are refreshed at most once a run and only when something is to be installed.
#[derive(Default)]
pub(super) struct Apt {
    refreshed: bool,
}

impl Apt {
    /// Installs packages; removes none.
    pub(super) fn install(&mut self, packages: &[String]) -> Result<(), Failure> {
        if places::on_path("apt-get").is_none() {
            let names = packages.join(", ");
            return Err(Failure::Lacks(format!(
                "this machine has no apt: please install what Debian calls {names}"
            )));
        }
        self.refresh();
        let arguments = ["install", "--yes", "--quiet", "--no-install-recommends", "--no-remove"];
        process::run(apt_get().args(arguments).args(packages))
    }

    /// Refreshes the lists. A source that does not answer is not fatal: the package may come from another.
    pub(super) fn refresh(&mut self) {
        if !self.refreshed {
            self.refreshed = true;
            if let Err(failure) = process::run(apt_get().args(["update", "--quiet"])) {
                eprintln!("    {failure}; going on with the lists as they are");
            }
        }
    }
}

/// `apt-get`, by `sudo` for an ordinary user.
fn apt_get() -> Command {
    let root = process::answer(Command::new("id").arg("-u")).is_some_and(|id| id == "0");
    let mut command = Command::new(if root { "env" } else { "sudo" });
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    command
}
