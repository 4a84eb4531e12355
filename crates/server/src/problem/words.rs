//! From the border's faults to words: one exhaustive match.

use crate::texts::Texts;
use obmen_application::Fault;
use obmen_words::{Canonical, Words};

/// A sentence about a fault.
pub(super) fn fault(fault: &Fault, texts: &Texts) -> String {
    let words = Words::new(texts.words(), &Canonical);
    let key = format!("fault.{}", fault.code());
    let fill = |values: &[(&str, &str)]| texts.fill(&key, values);
    match fault {
        Fault::Quote(problem) => words.problem(problem),
        Fault::Details(details) => words.answer_at_end(details.answer()).unwrap_or_default(),
        Fault::TooLong { found, allowed } => {
            fill(&[("found", &found.to_string()), ("allowed", &allowed.to_string())])
        }
        Fault::NotComputed { computed } => fill(&[("amount", &format!("{computed} {}", computed.asset()))]),
        Fault::RefusedTerritory { clause } => fill(&[("clause", clause)]),
        Fault::ConsentMissing { id } | Fault::UnknownConsent { id } => fill(&[("id", id)]),
        Fault::Required
        | Fault::UnknownOffice
        | Fault::NotACode(_)
        | Fault::UnknownAsset
        | Fault::NotANumber(_)
        | Fault::DetailsUnexpected
        | Fault::UnknownNetwork
        | Fault::MemoAlone
        | Fault::UnknownTerritory
        | Fault::OfferChanged { .. }
        | Fault::NotAPartner => fill(&[]),
    }
}
