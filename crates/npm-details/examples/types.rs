//! Writes `npm/details/index.d.ts` anew.

fn main() -> std::io::Result<()> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../npm/details/index.d.ts");
    std::fs::write(path, obmen_npm_details::types::declaration())
}
