//! No text, however malformed, makes a parser panic, hang or answer without a place.

use obmen_feeds::{Fault, bestchange, national_bank};
use proptest::prelude::*;

fn check(xml: &str) {
    let places = |faults: Vec<Fault>| {
        assert!(!faults.is_empty());
        assert!(faults.iter().all(|it| it.line >= 1 && it.column >= 1));
        assert!(
            faults.windows(2).all(|pair| (pair[0].line, pair[0].column) <= (pair[1].line, pair[1].column))
        );
    };
    bestchange::parse(xml).map_or_else(places, drop);
    national_bank::parse(xml).map_or_else(places, drop);
}

/// Pieces that lead deep into the parsers far more often than random characters do.
fn piece() -> impl Strategy<Value = String> {
    let name = "(rates|item|from|to|in|out|amount|frommin|tomax|minamount|minfee|fromfee|step|city|param|floating|date|title|description|quant)";
    prop_oneof![
        name.prop_map(|it| format!("<{it}>")),
        name.prop_map(|it| format!("</{it}>")),
        name.prop_map(|it| format!("<{it}/>")),
        "[0-9]{1,40}(\\.[0-9]{0,40})?",
        "(<step frommin=\"[0-9,.]{0,5}\">|<!--.{0,5}-->|&amp;|&x;|<!\\[CDATA\\[.{0,5}]]>|<!DOCTYPE r>)",
        "( %|, | USD|BTC|-|e|\n|\r\n|\u{a0}|я|\u{feff})",
        any::<String>(),
    ]
}

/// A well-formed document of random fields with random texts.
fn document() -> impl Strategy<Value = String> {
    let name = "(from|to|in|out|amount|frommin|frommax|tomin|tomax|minamount|maxamount|minfee|fromfee|tofee|city|param|floating|delay|manual|title|description|quant)";
    let text =
        "([0-9]{1,30}|[0-9]{1,3}\\.[0-9]{1,3}( (USD|BTC|%))?|(BTC|KSPBKZT|USD)|[^<&]{0,6})(, [0-9] ?%)?";
    let field = (name, text).prop_map(|(name, text)| format!("<{name}>{text}</{name}>"));
    let item = prop::collection::vec(field, 0..12).prop_map(|it| format!("<item>{}</item>\n", it.concat()));
    prop::collection::vec(item, 0..6)
        .prop_map(|it| format!("<rates><date>20.11.2026</date>{}</rates>", it.concat()))
}

proptest! {
    #[test]
    fn no_text_panics(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn no_heap_of_pieces_panics(pieces in prop::collection::vec(piece(), 0..60)) {
        check(&pieces.concat());
        check(&format!("<rates>{}</rates>", pieces.concat()));
    }

    #[test]
    fn no_document_panics(text in document()) {
        check(&text);
        check(&text.replace("<date>20.11.2026</date>", ""));
    }
}
