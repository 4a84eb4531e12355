//! Every state with every event.

use super::support::{NOON, after, answers, every_state, kept, name, receipt, request, sending, terms};
use obmen_application::outbox::{
    Answer, Deal, Entry, Event, LONGEST, Moment, State, Step, Terms, pause, step,
};
use obmen_application::{Private, Request};

fn agree() -> Event {
    Event::Agree { key: Private::from("second-key"), terms: terms("46000", "460") }
}

#[test]
fn every_state_takes_every_event_as_the_table_says() {
    let [accepted, moved, refused, none] = answers();
    let answered = Event::Answer;
    let events = [
        Event::Tick,
        Event::Send,
        answered(accepted),
        answered(moved),
        answered(refused),
        answered(none),
        agree(),
        Event::Discard,
    ];
    // Tick, Send, the four answers, Agree, Discard.
    let table = [
        "queued sending queued queued queued queued queued deleted",
        "sending sending accepted needs-consent refused queued sending deleted",
        "expired expired accepted expired expired expired expired deleted",
        "accepted accepted accepted accepted accepted accepted accepted deleted",
        "needs-consent needs-consent needs-consent needs-consent needs-consent needs-consent queued deleted",
        "refused refused refused refused refused refused refused deleted",
    ];
    for (entry, row) in every_state().into_iter().zip(table) {
        let found: Vec<&str> =
            events.iter().map(|event| name(&step(entry.clone(), event.clone(), NOON))).collect();
        assert_eq!(found.join(" "), row);
    }
}

#[test]
fn sending_posts_the_request_under_its_key_and_nothing_else_posts() {
    for entry in every_state() {
        let may_go = matches!(entry.state(), State::Queued(_) | State::Sending(_));
        for event in [Event::Tick, Event::Discard, agree(), Event::Answer(Answer::None)] {
            assert_eq!(step(entry.clone(), event, NOON).post, None);
        }
        let post = step(entry, Event::Send, NOON).post;
        assert_eq!(post.is_some(), may_go);
        if let Some(post) = post {
            assert_eq!((post.key.reveal(), post.request), ("first-key", request()));
        }
    }
}

#[test]
fn after_its_time_nothing_is_sent_and_nothing_personal_is_left() {
    let last = NOON.plus(30 * 60 - 1);
    assert!(step(kept(), Event::Send, last).post.is_some());
    let over = last.plus(1);
    for entry in every_state() {
        let Step { entry: Some(left), post } = step(entry.clone(), Event::Send, over) else {
            panic!("not deleted unasked")
        };
        assert_eq!(post, None);
        assert_eq!(left.request(), None);
        let written = serde_json::to_string(&left).unwrap();
        assert!(!written.contains("4400") && !written.contains("visitor"), "{written}");
        assert_eq!(left.deal(), entry.deal(), "what it was about can still be told");
    }
}

#[test]
fn an_answer_that_comes_after_its_time_is_believed() {
    let late = NOON.plus(31 * 60);
    let taken = after(sending(), Event::Answer(Answer::Accepted(receipt())), late);
    assert_eq!(taken.state(), &State::Accepted(Deal::of(&request()), receipt()));
    let expired = after(sending(), Event::Tick, late);
    assert!(expired.is_unanswered(), "the office may have it");
    for answer in answers().into_iter().skip(1).take(2) {
        assert!(!after(expired.clone(), Event::Answer(answer), late).is_unanswered(), "it has it not");
    }
}

#[test]
fn a_taken_application_keeps_its_receipt_and_nothing_personal() {
    let taken = after(sending(), Event::Answer(Answer::Accepted(receipt())), NOON);
    let written = serde_json::to_string(&taken).unwrap();
    assert!(written.contains("the-secret") && !written.contains("4400") && !written.contains("visitor"));
    assert_eq!(after(taken.clone(), Event::Tick, Moment(u32::MAX)), taken, "until the visitor has read it");
}

#[test]
fn other_terms_are_another_application_with_time_of_its_own() {
    let moved = after(sending(), Event::Answer(Answer::RateMoved(terms("46000", "460"))), NOON);
    let later = NOON.plus(600);
    let agreed = after(moved, agree(), later);
    assert_eq!((agreed.key().reveal(), agreed.until()), ("second-key", later.plus(30 * 60)));
    assert!(!agreed.is_unanswered());
    let post = step(agreed, Event::Send, later).post.unwrap();
    let wanted = Request { receive: "46000".into(), rate: terms("46000", "460").rate, ..request() };
    assert_eq!((post.key.reveal(), post.request), ("second-key", wanted));
}

#[test]
fn terms_that_were_not_shown_and_a_key_that_was_used_are_not_agreed_to() {
    let moved = after(sending(), Event::Answer(Answer::RateMoved(terms("46000", "460"))), NOON);
    let agree = |key: &str, terms: Terms| Event::Agree { key: key.into(), terms };
    for event in [agree("second-key", terms("46615", "466.15")), agree("first-key", terms("46000", "460"))] {
        assert_eq!(after(moved.clone(), event, NOON), moved);
    }
}

#[test]
fn it_waits_as_long_as_the_office_would_wait_for_the_payment_and_a_day_at_most() {
    for (window, seconds) in
        [(Some(20), 1200), (None, LONGEST), (Some(100_000), LONGEST), (Some(u32::MAX), LONGEST)]
    {
        let entry = Entry::keep(Private::from("first-key"), request(), window, NOON);
        assert_eq!(entry.until(), NOON.plus(seconds), "{window:?}");
    }
    assert_eq!(Moment(u32::MAX).plus(9), Moment(u32::MAX));
}

#[test]
fn an_entry_is_read_back_as_it_was_written_and_shows_no_secret_in_a_log() {
    for entry in every_state() {
        let written = serde_json::to_string(&entry).unwrap();
        assert_eq!(serde_json::from_str::<Entry>(&written).unwrap(), entry);
        let logged = format!("{entry:?}");
        for text in ["4400", "visitor", "first-key", "the-secret"] {
            assert!(!logged.contains(text), "{logged}");
        }
    }
}

#[test]
fn the_server_is_left_alone_longer_and_longer() {
    let pauses: Vec<u32> = (0..9).map(pause).collect();
    assert!(pauses.is_sorted());
    assert_eq!((pauses.first(), pauses.last()), (Some(&5), Some(&300)));
}
