//! What holds however events follow one another.

use super::support::{NOON, kept, reasons, receipt, request, terms};
use obmen_application::Private;
use obmen_application::outbox::{Answer, Entry, Event, Post, State, Terms, step};
use proptest::prelude::*;

/// Terms that an office may name: few, so that they come again.
fn any_terms() -> impl Strategy<Value = Terms> {
    (0..3_u8).prop_map(|n| terms(&format!("4600{n}"), &format!("460.0{n}")))
}

fn any_event() -> impl Strategy<Value = Event> {
    let answer = prop_oneof![
        1 => Just(Answer::Accepted(receipt())),
        4 => any_terms().prop_map(Answer::RateMoved),
        1 => Just(Answer::Refused(reasons())),
        3 => Just(Answer::None),
    ];
    let agree = (0..4_u8, any_terms())
        .prop_map(|(n, terms)| Event::Agree { key: Private::from(format!("key-{n}")), terms });
    prop_oneof![
        5 => Just(Event::Send),
        5 => answer.prop_map(Event::Answer),
        4 => agree,
        1 => Just(Event::Discard),
        2 => Just(Event::Tick),
    ]
}

/// Events, each with the seconds since the one before.
fn any_history() -> impl Strategy<Value = Vec<(Event, u32)>> {
    prop::collection::vec((any_event(), 0..400_u32), 1..40)
}

/// One step of a history.
struct Seen {
    before: Entry,
    event: Event,
    after: Option<Entry>,
    post: Option<Post>,
    is_over: bool,
}

fn live(history: Vec<(Event, u32)>) -> Vec<Seen> {
    let (mut entry, mut now, mut all) = (Some(kept()), NOON, Vec::new());
    for (event, seconds) in history {
        let Some(before) = entry.take() else { break };
        now = now.plus(seconds);
        let is_over = now >= before.until();
        let step = step(before.clone(), event.clone(), now);
        entry.clone_from(&step.entry);
        all.push(Seen { before, event, after: step.entry, post: step.post, is_over });
    }
    all
}

proptest! {
    #[test]
    fn nothing_is_sent_at_terms_that_were_not_seen(history in any_history()) {
        let mut seen = vec![Terms::of(&request())];
        for Seen { event, post, .. } in live(history) {
            if let Some(post) = post {
                prop_assert!(seen.contains(&Terms::of(&post.request)));
            }
            if let Event::Agree { terms, .. } = event {
                seen.push(terms);
            }
        }
    }

    #[test]
    fn a_key_stands_for_one_body_and_changes_only_by_agreement(history in any_history()) {
        let mut current: Option<Post> = None;
        for Seen { before, event, after, post, .. } in live(history) {
            if let Some(after) = &after && after.key() != before.key() {
                let is_agreement = matches!(event, Event::Agree { .. });
                prop_assert!(is_agreement);
                current = None;
            }
            if let Some(post) = post {
                prop_assert_eq!(&post.key, before.key());
                if let Some(last) = current.replace(post.clone()) {
                    prop_assert_eq!(last, post);
                }
            }
        }
    }

    #[test]
    fn an_entry_goes_only_by_the_visitors_word(history in any_history()) {
        for Seen { event, after, .. } in live(history) {
            prop_assert_eq!(after.is_none(), event == Event::Discard);
        }
    }

    #[test]
    fn a_request_goes_only_by_the_offices_word_the_visitors_or_the_clock(history in any_history()) {
        for Seen { before, event, after, is_over, .. } in live(history) {
            let went = before.request().is_some() && after.as_ref().is_none_or(|entry| entry.request().is_none());
            let taken = matches!(after.as_ref().map(Entry::state), Some(State::Accepted(..)));
            let answered = matches!(event, Event::Answer(Answer::Accepted(_))) && taken;
            prop_assert!(!went || event == Event::Discard || answered || is_over);
        }
    }

    #[test]
    fn after_its_time_nothing_is_sent_and_no_request_is_left(history in any_history()) {
        for Seen { after, post, is_over, .. } in live(history) {
            if is_over {
                prop_assert!(post.is_none());
                prop_assert!(after.is_none_or(|entry| entry.request().is_none()));
            }
        }
    }

    #[test]
    fn a_receipt_is_never_lost_unread(history in any_history()) {
        for Seen { before, event, after, .. } in live(history) {
            if matches!(before.state(), State::Accepted(..)) && event != Event::Discard {
                prop_assert_eq!(after, Some(before));
            }
        }
    }
}
