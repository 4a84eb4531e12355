//! Columns.

/// How a column lines up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Align {
    /// At the left.
    Left,
    /// At the decimal point.
    Point,
}

/// Rows with two blanks between columns, each line indented and without blanks at its end.
pub(super) fn table(indent: &str, aligns: &[Align], rows: &[Vec<String>]) -> String {
    let columns: Vec<Column> = aligns
        .iter()
        .enumerate()
        .map(|(at, align)| Column::of(*align, rows.iter().map(|row| cell(row, at))))
        .collect();
    let line = |row: &Vec<String>| {
        let cells = columns.iter().enumerate().map(|(at, column)| column.pad(cell(row, at)));
        format!("{indent}{}", cells.collect::<Vec<_>>().join("  ")).trim_end().to_owned() + "\n"
    };
    rows.iter().map(line).collect()
}

fn cell(row: &[String], at: usize) -> &str {
    row.get(at).map_or("", String::as_str)
}

/// Characters before the point, and from the point on.
struct Column {
    align: Align,
    before: usize,
    behind: usize,
}

impl Column {
    fn of<'a>(align: Align, cells: impl Iterator<Item = &'a str>) -> Self {
        let (mut before, mut behind) = (0, 0);
        for cell in cells {
            let (b, a) = widths(align, cell);
            before = before.max(b);
            behind = behind.max(a);
        }
        Self { align, before, behind }
    }

    fn pad(&self, cell: &str) -> String {
        let (before, behind) = widths(self.align, cell);
        let blanks = |n: usize| " ".repeat(n);
        match self.align {
            Align::Left => format!("{cell}{}", blanks(self.before - before)),
            Align::Point => format!("{}{cell}{}", blanks(self.before - before), blanks(self.behind - behind)),
        }
    }
}

fn widths(align: Align, cell: &str) -> (usize, usize) {
    let all = cell.chars().count();
    match (align, cell.find('.')) {
        (Align::Point, Some(at)) => (at, all - at),
        _ => (all, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::{Align, table};

    #[test]
    fn figures_line_up_at_the_point() {
        let rows = [vec!["один".to_owned(), "1.25".to_owned()], vec!["2".to_owned(), "1000".to_owned()]];
        assert_eq!(table("", &[Align::Left, Align::Point], &rows), "один     1.25\n2     1000\n");
    }
}
