//! Characters that are easily taken for others.

use crate::codec::text::words;

/// Cyrillic and Greek letters, each with the Latin one it looks like.
const TWINS: &str = "\
    АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX ҮY З3 б6 аa сc еe ёe һh іi јj оo рp ѕs \
    уy хx кk ԁd ԛq ԝw ӏl ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv ‐- ‑- –- —- −- \
    ：: \
";

/// The character that was probably meant: one that `fits` there, else the Latin twin.
#[cold]
pub(crate) fn meant(found: char, fits: impl Fn(char) -> bool) -> Option<char> {
    let twin = latin(found);
    // Digits and letters that fonts draw alike.
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
    let mut all = twin.into_iter().chain(candidates.chars());
    all.find(|candidate| *candidate != found && fits(*candidate))
        .or(twin.filter(|twin| twin.is_ascii_alphanumeric() || matches!(twin, '-' | ':')))
}

/// The Latin twin of a Cyrillic, Greek or full-width character.
#[cold]
pub(crate) fn latin(found: char) -> Option<char> {
    if ('！'..='～').contains(&found) {
        return char::from_u32(u32::from(found) - 0xfee0);
    }
    if found.is_ascii() {
        return None;
    }
    words(TWINS).find_map(|pair| pair.strip_prefix(found)).and_then(|twin| twin.chars().next())
}
