//! The TypeScript types that are shipped are those of the Rust types.

#[path = "../examples/types/declaration.rs"]
mod declaration;

#[test]
fn the_shipped_types_are_those_of_the_rust_types() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../npm/calc/index.d.ts");
    let shipped = std::fs::read_to_string(path).unwrap_or_default();
    let advice = "run `cargo run -p obmen-npm-calc --example types > npm/calc/index.d.ts`";
    assert!(shipped == declaration::declaration(), "npm/calc/index.d.ts is stale: {advice}");
}

#[test]
fn every_list_is_filled() {
    let text = declaration::declaration();
    let unfilled = |line: &&str| line.ends_with(';') && line.contains("= ") && !line.contains('"');
    assert_eq!(text.lines().filter(unfilled).collect::<Vec<_>>(), Vec::<&str>::new());
    assert!(!text.contains("RECORDS"));
}
