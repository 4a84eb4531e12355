//! Codes are read back by another program's decoder, and keep their quiet zone.
#![expect(clippy::unwrap_used, reason = "a code that is not drawn is a failed test")]

use obmen_share::code;
use rqrr::PreparedImage;

const LINK: &str = "https://exchange.example/?office=16tonn&give=USDTTRC20&get=KSPBKZT&send=2000.123456";
const PIXELS: usize = 4;

/// The picture that the path draws: its side in modules, and whether a module is dark.
fn modules(view_box: &str, path: &str) -> (usize, Vec<bool>) {
    let side: usize = view_box.rsplit(' ').next().unwrap().parse().unwrap();
    let mut dark = vec![false; side * side];
    for stroke in path.split('M').skip(1) {
        let (place, run) = stroke.split_once('h').unwrap();
        let (x, y) = place.split_once(' ').unwrap();
        let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
        let run: usize = run.split('v').next().unwrap().parse().unwrap();
        dark[y * side + x..y * side + x + run].fill(true);
    }
    (side, dark)
}

#[test]
fn a_link_is_read_back() {
    for text in [LINK, "a", &LINK.repeat(5)] {
        let drawn = code(text).unwrap();
        let (side, dark) = modules(&drawn.view_box, &drawn.path);
        let shade = |x: usize, y: usize| if dark[y / PIXELS * side + x / PIXELS] { 0 } else { 255 };
        let mut picture = PreparedImage::prepare_from_greyscale(side * PIXELS, side * PIXELS, shade);
        let found = picture.detect_grids();
        assert_eq!(found.iter().map(|grid| grid.decode().unwrap().1).collect::<Vec<_>>(), [text]);
    }
}

#[test]
fn four_light_modules_surround_it() {
    let drawn = code(LINK).unwrap();
    let (side, dark) = modules(&drawn.view_box, &drawn.path);
    let quiet = |at: usize| at < 4 || at >= side - 4;
    assert!((0..side * side).all(|at| !dark[at] || !quiet(at % side) && !quiet(at / side)));
    // And no more: its first finder pattern begins right behind them.
    assert!(dark[4 * side + 4]);
}

#[test]
fn what_no_code_holds_is_not_drawn() {
    assert_eq!(code(&"x".repeat(3000)), None);
}
