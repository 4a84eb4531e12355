//! `cargo xtask test`: every check there is, the quick ones first; the first failure ends it.

mod groups;
mod report;

use groups::Group;
use report::Report;

use crate::failure::Failure;

/// `cargo xtask test [GROUP...]`.
pub(crate) fn run(rest: &[String]) -> Result<(), Failure> {
    let wanted = wanted(rest)?;
    let mut report = Report::default();
    let result = wanted.iter().try_for_each(|group| group.run(&mut report));
    report.print();
    result
}

/// The groups named, in the order that fails fast; all of them where none is named.
fn wanted(names: &[String]) -> Result<Vec<Group>, Failure> {
    if let Some(unknown) =
        names.iter().find(|name| Group::ALL.iter().all(|group| group.name() != name.as_str()))
    {
        let known: Vec<_> = Group::ALL.iter().map(|group| group.name()).collect();
        return Err(Failure::Usage(format!("there is no group `{unknown}`; there are: {}", known.join(" "))));
    }
    let is_wanted = |group: &Group| names.is_empty() || names.iter().any(|name| name == group.name());
    Ok(Group::ALL.into_iter().filter(is_wanted).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(line: &str) -> Option<Vec<&'static str>> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        wanted(&words).ok().map(|groups| groups.iter().map(|group| group.name()).collect())
    }

    #[test]
    fn no_name_means_every_group() {
        assert_eq!(names("").map(|all| all.len()), Some(Group::ALL.len()));
    }

    #[test]
    fn the_order_is_ours_not_the_callers() {
        assert_eq!(names("e2e lint"), Some(vec!["lint", "e2e"]));
    }

    #[test]
    fn a_name_it_does_not_know_is_refused() {
        assert_eq!(names("lint natve"), None);
    }
}
