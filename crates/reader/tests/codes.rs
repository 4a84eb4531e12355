//! QR codes, drawn by another program's encoder and then spoilt as pictures are.

#![expect(clippy::unwrap_used, reason = "a code that is not drawn is a failed test")]
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_possible_wrap,
    clippy::float_arithmetic,
    reason = "pixels are moved about as floats; none is an amount"
)]

use obmen_reader::decode;
use qrcodegen::{QrCode, QrCodeEcc};

const LINK: &str =
    "ton://transfer/EQBynBO23ywHy_CgarY9NK9FTz0yDsG82PtcbSTQgGoXwiuA?amount=1500000000&text=739251";

/// A square picture in shades of grey.
#[derive(Clone)]
struct Picture {
    side: usize,
    shades: Vec<u8>,
}

impl Picture {
    fn of(text: &str, module: usize) -> Self {
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).unwrap();
        let side = (code.size() as usize + 8) * module;
        let at = |x: usize| (x / module) as i32 - 4;
        let dark = |pixel: usize| code.get_module(at(pixel % side), at(pixel / side));
        Self { side, shades: (0..side * side).map(|pixel| if dark(pixel) { 24 } else { 236 }).collect() }
    }

    /// Each pixel anew, out of where it is.
    fn each(&self, shade: impl Fn(&Self, usize, usize) -> u8) -> Self {
        let shades =
            (0..self.side * self.side).map(|at| shade(self, at % self.side, at / self.side)).collect();
        Self { side: self.side, shades }
    }

    /// White outside.
    fn at(&self, x: isize, y: isize) -> u8 {
        let inside = |at: isize| usize::try_from(at).ok().filter(|at| *at < self.side);
        inside(x).zip(inside(y)).map_or(236, |(x, y)| self.shades[y * self.side + x])
    }

    fn turned(&self, degrees: f64) -> Self {
        let (sin, cos) = degrees.to_radians().sin_cos();
        // Smaller, so that its corners stay inside.
        let (middle, scale) = (self.side as f64 / 2.0, 1.45);
        self.each(|own, x, y| {
            let (x, y) = ((x as f64 - middle) * scale, (y as f64 - middle) * scale);
            let (x, y) = (x * cos - y * sin + middle, x * sin + y * cos + middle);
            own.at(x.floor() as isize, y.floor() as isize)
        })
    }

    fn blurred(&self) -> Self {
        self.each(|own, x, y| {
            let around = (-1..=1).flat_map(|dy| (-1..=1).map(move |dx| (dx, dy)));
            let sum: u32 = around.map(|(dx, dy)| u32::from(own.at(x as isize + dx, y as isize + dy))).sum();
            (sum / 9) as u8
        })
    }

    /// By a generator of its own, so that every run sees the same.
    fn noisy(&self, strength: i64) -> Self {
        self.each(|own, x, y| {
            let mixed = ((y * own.side + x) as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            let noise = (mixed >> 40) as i64 % (2 * strength) - strength;
            (i64::from(own.shades[y * own.side + x]) + noise).clamp(0, 255) as u8
        })
    }

    /// Darker from left to right, as by a lamp.
    fn shaded(&self) -> Self {
        self.each(|own, x, y| {
            (usize::from(own.shades[y * own.side + x]) * (2 * own.side - x) / (2 * own.side)) as u8
        })
    }

    fn inverted(&self) -> Self {
        self.each(|own, x, y| 255 - own.shades[y * own.side + x])
    }

    fn beside(&self, other: &Self) -> (Vec<u8>, usize) {
        let lines = self.shades.chunks(self.side).zip(other.shades.chunks(other.side));
        let both: Vec<u8> = lines.flat_map(|(one, two)| [one, two].concat()).collect();
        (rgba(&both), self.side + other.side)
    }

    fn read(&self) -> Vec<String> {
        decode(&rgba(&self.shades), self.side)
    }
}

fn rgba(shades: &[u8]) -> Vec<u8> {
    shades.iter().flat_map(|shade| [*shade, *shade, *shade, 255]).collect()
}

#[test]
fn a_clean_code_is_read() {
    for text in
        [LINK, "TNPeeaaFB7K9cmo4uQpcU32zGK8G1NYqeL", "BITCOIN:BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4"]
    {
        for module in [2, 3, 8, 20] {
            assert_eq!(Picture::of(text, module).read(), [text], "{module} pixels a module");
        }
    }
}

#[test]
fn a_code_is_read_from_any_side() {
    let picture = Picture::of(LINK, 8);
    for degrees in [7.0, 45.0, 90.0, 133.0, 180.0, 271.0] {
        assert_eq!(picture.turned(degrees).read(), [LINK], "{degrees} degrees");
    }
}

#[test]
fn noise_blur_and_shade_do_not_hide_it() {
    let picture = Picture::of(LINK, 6);
    for (how, spoilt) in [
        ("blur", picture.blurred()),
        ("noise", picture.noisy(60)),
        ("shade", picture.shaded()),
        ("all", picture.turned(12.0).blurred().noisy(30).shaded()),
    ] {
        assert_eq!(spoilt.read(), [LINK], "{how}");
    }
}

#[test]
fn light_on_dark_is_read() {
    assert_eq!(Picture::of(LINK, 6).inverted().read(), [LINK]);
}

#[test]
fn several_codes_are_all_told_and_one_shown_twice_is_one() {
    let (one, other) = (Picture::of(LINK, 6), Picture::of(&LINK.replace("739251", "739252"), 6));
    let (both, width) = one.beside(&other);
    assert_eq!(decode(&both, width).len(), 2);
    let (twice, width) = one.beside(&one);
    assert_eq!(decode(&twice, width), [LINK]);
}

#[test]
fn no_picture_holds_no_code() {
    for (rgba, width) in [(&[][..], 0), (&[], 5), (&[0; 7], 1), (&[0; 4], 9), (&[255; 40 * 40 * 4], 40)] {
        assert_eq!(decode(rgba, width), Vec::<String>::new(), "{width}");
    }
}
