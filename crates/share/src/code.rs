//! QR codes, drawn.

use core::fmt::Write as _;
use qrcodegen::{QrCode, QrCodeEcc};

/// Light modules around a code, which ISO/IEC 18004 demands.
const QUIET_ZONE: i32 = 4;

/// A code as SVG draws it, one unit a module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The whole code with its quiet zone.
    pub view_box: String,
    /// The dark modules; what lies around them is light.
    pub path: String,
}

/// The code of a text. `None` where it is longer than a code can hold.
#[must_use]
pub fn code(text: &str) -> Option<Code> {
    // Read off screens and paper: a fold or a finger may cover some of it.
    let drawn = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let side = drawn.size() + 2 * QUIET_ZONE;
    let mut path = String::new();
    for y in 0..drawn.size() {
        let mut x = 0;
        while x < drawn.size() {
            // Dark modules beside one another are one stroke: between separate ones, screens show hairlines.
            let run = (x..drawn.size()).take_while(|x| drawn.get_module(*x, y)).count();
            let run = i32::try_from(run).ok()?;
            if run > 0 {
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + QUIET_ZONE, y + QUIET_ZONE);
            }
            x += run + 1;
        }
    }
    Some(Code { view_box: format!("0 0 {side} {side}"), path })
}
