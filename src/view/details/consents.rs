use super::super::parts::{PAGE_NOTE, clause_marks, outside, said};
use crate::api::OfficeEntry;
use crate::dom::{El, Node, checked_of, el, live};
use crate::state::Page;
use obmen_exchange::Consent;
use obmen_words::key;

/// What the office wants agreed to.
pub(super) fn consents(page: Page) -> El {
    let speech = page.speech;
    let content = move || {
        let entry = page.markets.entry.get()?;
        let all: Node = entry.office.consents.iter().map(|one| consent(page, &entry, one)).collect();
        let read = speech.fill(key::CONSENT_VERSION, &[("day", &speech.day(&entry.office.offer.read_on))]);
        let link = outside(entry.office.offer.url.clone(), speech.t(key::CLAUSE_OFFER));
        Some(Node::from([all, el("p").class("note").child(read).child(" ").child(link).into()]))
    };
    el("fieldset")
        .class("consents")
        .child(el("legend").class("sr").child(said(speech, key::CONSENTS)))
        .child(live(content))
}

/// One of them. An agreement holds for one version of one offer.
fn consent(page: Page, entry: &OfficeEntry, consent: &Consent) -> El {
    let given = page.application.consents;
    let pair = (entry.office.offer.sha256.clone(), consent.id.clone());
    let (own, asked) = (pair.clone(), pair.clone());
    let missing = move || page.application.tried.get() && !given.with(|all| all.contains(&asked));
    let change = move |event| {
        given.update(|all| {
            all.retain(|each| *each != pair);
            if checked_of(&event) {
                all.push(pair.clone());
            }
        });
    };
    let id = ["consent-", &consent.id].concat();
    let tick = el("input")
        .attr("type", "checkbox")
        .id(id.clone())
        .attr("name", "consents")
        .attr("value", consent.id.clone())
        .is("checked", move || given.with(|all| all.contains(&own)))
        .on("change", change);
    let text = entry.texts.consents.get(&consent.id).unwrap_or(&consent.id).clone();
    let text = el("span").child(el("label").attr("for", id).child(text)).child(" ").child(clause_marks(
        page,
        &consent.clauses,
        PAGE_NOTE,
    ));
    el("div")
        .live("class", move || if missing() { "consent is-missing" } else { "consent" })
        .child(tick)
        .child(text)
}
