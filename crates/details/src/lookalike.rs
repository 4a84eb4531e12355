//! Characters that are easily taken for others.

use crate::Alphabet;
use crate::codec::text::words;

/// Cyrillic and Greek letters, each with the Latin one it looks like.
const TWINS: &str = "\
    АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX ҮY З3 б6 аa сc еe ёe һh іi јj оo рp ѕs \
    уy хx кk ԁd ԛq ԝw ӏl ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv ‐- ‑- –- —- −- \
    ：: \
";

/// The character that was probably meant, where it could stand there.
pub(crate) fn meant(found: char, allowed: Alphabet) -> Option<char> {
    let twin = latin(found);
    if let Some(twin) = twin
        && (allowed == Alphabet::Starts || holds(allowed, twin))
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
    candidates.chars().find(|candidate| *candidate != found && holds(allowed, *candidate))
}

fn holds(allowed: Alphabet, letter: char) -> bool {
    u8::try_from(letter).is_ok_and(|letter| allowed.holds(letter))
}

/// The Latin twin of a Cyrillic, Greek or full-width character.
pub(crate) fn latin(found: char) -> Option<char> {
    if ('！'..='～').contains(&found) {
        return char::from_u32(u32::from(found) - 0xfee0);
    }
    if found.is_ascii() {
        return None;
    }
    words(TWINS).find_map(|pair| pair.strip_prefix(found)).and_then(|twin| twin.chars().next())
}
