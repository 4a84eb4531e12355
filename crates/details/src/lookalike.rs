//! Characters that are easily taken for others.

use crate::Alphabet;

/// Cyrillic and Greek letters, and the Latin ones they look like.
const TWINS: &[(char, char)] = &[
    ('А', 'A'), ('В', 'B'), ('Е', 'E'), ('Ѕ', 'S'), ('І', 'I'), ('Ј', 'J'), ('К', 'K'), ('М', 'M'), ('Н', 'H'),
    ('О', 'O'), ('Р', 'P'), ('С', 'C'), ('Т', 'T'), ('У', 'Y'), ('Х', 'X'), ('Ү', 'Y'), ('З', '3'), ('б', '6'),
    ('а', 'a'), ('с', 'c'), ('е', 'e'), ('ё', 'e'), ('һ', 'h'), ('і', 'i'), ('ј', 'j'), ('о', 'o'), ('р', 'p'),
    ('ѕ', 's'), ('у', 'y'), ('х', 'x'), ('к', 'k'), ('ԁ', 'd'), ('ԛ', 'q'), ('ԝ', 'w'), ('ӏ', 'l'),
    ('Α', 'A'), ('Β', 'B'), ('Ε', 'E'), ('Ζ', 'Z'), ('Η', 'H'), ('Ι', 'I'), ('Κ', 'K'), ('Μ', 'M'), ('Ν', 'N'),
    ('Ο', 'O'), ('Ρ', 'P'), ('Τ', 'T'), ('Υ', 'Y'), ('Χ', 'X'), ('ο', 'o'), ('ν', 'v'),
    ('‐', '-'), ('‑', '-'), ('–', '-'), ('—', '-'), ('−', '-'), ('：', ':'),
];

/// The character that was probably meant, where it could stand there.
pub(crate) fn meant(found: char, allowed: Alphabet) -> Option<char> {
    let twin = latin(found);
    if let Some(twin) = twin
        && (allowed == Alphabet::Starts || allowed.holds(twin))
    {
        return Some(twin);
    }
    // Digits and letters that fonts draw alike: only towards what the alphabet has.
    let candidates = match twin.unwrap_or(found) {
        '0' => "oO",
        'O' | 'o' => "0oO",
        'I' | 'l' | '1' | '|' => "1lIi",
        'i' => "1l",
        'b' => "6",
        'S' => "5",
        'B' => "8",
        _ => "",
    };
    candidates.chars().find(|candidate| *candidate != found && allowed.holds(*candidate))
}

/// The Latin twin of a Cyrillic, Greek or full-width character.
pub(crate) fn latin(found: char) -> Option<char> {
    if ('！'..='～').contains(&found) {
        return char::from_u32(u32::from(found) - 0xfee0);
    }
    TWINS.iter().find(|(odd, _)| *odd == found).map(|(_, twin)| *twin)
}
