//! One style sheet out of the files in `style/`: a quarter fewer bytes than eight links, and one request.

use crate::failure::Failure;
use crate::places;

/// In the order of the cascade.
const FILES: [&str; 8] = ["tokens", "base", "layout", "form", "ledger", "scenarios", "details", "dialog"];

/// Writes `style/main.css`, which index.html links and git ignores; left alone where nothing changed.
pub(crate) fn join() -> Result<(), Failure> {
    let folder = places::root().join("style");
    let mut joined = String::new();
    for name in FILES {
        let path = folder.join(name).with_extension("css");
        joined += &without_comments(&std::fs::read_to_string(&path).map_err(Failure::file(&path))?);
    }
    let path = folder.join("main.css");
    if std::fs::read_to_string(&path).is_ok_and(|old| old == joined) {
        return Ok(());
    }
    std::fs::write(&path, joined).map_err(Failure::file(&path))
}

/// Without comments and indentation. Our style sheets hold neither in a string.
fn without_comments(css: &str) -> String {
    let mut parts = css.split("/*");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        plain += part.split_once("*/").map_or("", |(_, rest)| rest);
    }
    plain.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::without_comments;

    #[test]
    fn comments_and_indentation_are_left_out() {
        assert_eq!(without_comments("/* why\n * */\na {\n  b: c; /* d */\n\n}\n"), "a {\nb: c;\n}");
    }
}
