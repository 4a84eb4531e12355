//! Arrays that were never closed. The parser takes everything behind one for its elements, hundreds of faults long, so
//! each is closed where it visibly ends before the parser sees it.

use core::ops::Range;

/// A text whose arrays are closed, with the span of the line on which each of the unclosed ones begins.
///
/// Brackets are added at the ends of lines only, so lines and columns stay those of the file.
pub(super) struct Repaired {
    pub(super) text: String,
    pub(super) unclosed: Vec<Range<usize>>,
}

/// Where the scan stands.
#[derive(Default)]
struct Scan {
    repaired: String,
    unclosed: Vec<Range<usize>>,
    /// Brackets and braces that are open, each with the offset at which its line begins in the repaired text.
    open: Vec<(char, usize)>,
    /// The quotes that end the string that several lines share.
    quotes: Option<&'static str>,
    /// Behind the last character that is neither blank nor comment.
    end: usize,
}

/// Closes what is not closed before the next key or table begins, or before the text ends.
pub(super) fn close_arrays(text: &str) -> Repaired {
    let mut scan = Scan::default();
    for line in text.split_inclusive('\n') {
        if scan.quotes.is_none() && scan.open.last().is_some_and(|(it, _)| *it == '[') && begins_anew(line) {
            scan.close();
        }
        scan.line(line);
    }
    if scan.quotes.is_none() && scan.open.last().is_some_and(|(it, _)| *it == '[') {
        scan.close();
    }
    Repaired { text: scan.repaired, unclosed: scan.unclosed }
}

impl Scan {
    fn close(&mut self) {
        let first = self.open.first().map_or(0, |(_, line)| *line);
        let closing: String =
            self.open.drain(..).rev().map(|(it, _)| if it == '[' { ']' } else { '}' }).collect();
        self.repaired.insert_str(self.end, &closing);
        let length = self.repaired.get(first..).and_then(|it| it.find('\n'));
        self.unclosed.push(first..length.map_or(self.repaired.len(), |it| first + it));
    }

    fn line(&mut self, line: &str) {
        let start = self.repaired.len();
        self.repaired.push_str(line);
        // A table's own brackets are no array.
        let header = self.open.is_empty() && self.quotes.is_none() && line.trim_start().starts_with('[');
        let mut rest = line;
        while let Some(next) = rest.chars().next() {
            let mut taken = next.len_utf8();
            if let Some(quotes) = self.quotes {
                taken = rest.find(quotes).map_or(rest.len(), |at| at + quotes.len());
                self.quotes = self.quotes.filter(|_| !rest.contains(quotes));
            } else if let Some(quotes) = ["\"\"\"", "'''"].into_iter().find(|it| rest.starts_with(it)) {
                (self.quotes, taken) = (Some(quotes), quotes.len());
            } else {
                match next {
                    '#' => return,
                    '"' | '\'' => taken = string(rest, next),
                    '[' | '{' if !header => self.open.push((next, start)),
                    ']' | '}' if !header => _ = self.open.pop(),
                    _ => {}
                }
            }
            rest = rest.get(taken..).unwrap_or_default();
            if !next.is_whitespace() {
                self.end = self.repaired.len() - rest.len();
            }
        }
    }
}

/// Bytes of a string on one line, with its quotes; one that is not closed ends with the line.
fn string(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, next) in text.char_indices().skip(1) {
        match next {
            '\n' => return at,
            _ if escaped => escaped = false,
            '\\' if quote == '"' => escaped = true,
            _ if next == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Whether a line can only be a key with its value or a table's head: inside an array neither has a meaning.
fn begins_anew(line: &str) -> bool {
    let line = line.trim();
    let name = |it: &str| {
        it.starts_with(|first: char| first.is_ascii_alphabetic())
            && it.chars().all(|it| it.is_ascii_alphanumeric() || "._-".contains(it))
            && !["true", "false", "inf", "nan"].contains(&it)
    };
    if let Some(head) = line.strip_prefix('[') {
        let head = head.split('#').next().unwrap_or_default().trim_end();
        return name(head.trim_start_matches('[').trim_end_matches(']'));
    }
    line.split_once('=').is_some_and(|(key, _)| name(key.trim().trim_matches('"')))
}

#[cfg(test)]
mod tests {
    use super::close_arrays;

    fn closed(text: &str) -> (String, Vec<String>) {
        let repaired = close_arrays(text);
        let line = |it: &core::ops::Range<usize>| repaired.text[it.clone()].to_owned();
        (repaired.text.clone(), repaired.unclosed.iter().map(line).collect())
    }

    #[test]
    fn an_array_is_closed_before_the_next_key_or_table() {
        for (text, wanted) in [
            ("a = [1, 2 # two\nb = 3\n", "a = [1, 2] # two\nb = 3\n"),
            ("a = [\n  1,\n\n[[b]]\nc = 1\n", "a = [\n  1,]\n\n[[b]]\nc = 1\n"),
            ("a = [[1], [2\nb = 3", "a = [[1], [2]]\nb = 3"),
            ("a = [\"]\"", "a = [\"]\"]"),
        ] {
            let (text, lines) = closed(text);
            assert_eq!((text.as_str(), lines.len()), (wanted, 1));
        }
        assert_eq!(closed("x = 1\na = [1\nb = 3").1, ["a = [1]"]);
    }

    #[test]
    fn what_is_closed_is_left_alone() {
        for text in [
            "",
            "[a]\nb = [1, # [\n 2]\n[[c]]\nd = \"[\"\n",
            "a = \"\"\"\n[ b = 1\n[c]\n\"\"\"\n",
            "a = [\n  { b = 1 },\n  { c = '\\' },\n]\n",
            "a = \"not closed [\nb = 1\n",
            "a = [\n[1],\n[true],\n]",
            "a = ]\n[b]\n",
        ] {
            assert_eq!(closed(text), (text.to_owned(), Vec::new()));
        }
    }
}
