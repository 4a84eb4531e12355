//! QR codes in a picture.

use rqrr::PreparedImage;

/// The texts of the QR codes in a picture, each once. The picture is lines of `width` pixels, each of red, green, blue
/// and opacity, as a canvas gives them; what does not fill a line does not count.
#[must_use]
pub fn decode(rgba: &[u8], width: usize) -> Vec<String> {
    let (pixels, _) = rgba.as_chunks::<4>();
    let Some(height) = pixels.len().checked_div(width).filter(|height| *height > 0) else {
        return Vec::new();
    };
    let found = texts(width, height, |at| pixels.get(at).map_or(0, luma));
    // Light on dark, as pages in a dark theme draw them.
    if found.is_empty() { texts(width, height, |at| 255 - pixels.get(at).map_or(0, luma)) } else { found }
}

fn texts(width: usize, height: usize, luma: impl Fn(usize) -> u8) -> Vec<String> {
    let mut image = PreparedImage::prepare_from_greyscale(width, height, |x, y| luma(y * width + x));
    let mut found: Vec<String> = Vec::new();
    for grid in image.detect_grids() {
        if let Ok((_, text)) = grid.decode()
            && !found.contains(&text)
        {
            found.push(text);
        }
    }
    found
}

/// How light a pixel is, by the weights of ITU-R BT.601 in 256ths.
fn luma([red, green, blue, _]: &[u8; 4]) -> u8 {
    let weighted = u32::from(*red) * 77 + u32::from(*green) * 150 + u32::from(*blue) * 29;
    weighted.to_be_bytes()[2]
}
