//! What the page asks of its server: texts, offices, rates; and where it sends an application.

mod applications;
mod fault;
mod named;
mod offices;
mod texts;

pub use applications::{Accepted, Answer, FieldFault, NewQuote, NewRate, body, send};
pub use fault::Fault;
pub use named::Named;
pub use offices::{OfficeEntry, OfficeTexts, offices, rates};
pub use texts::texts;

use crate::browser;

/// How the service worker marks a kept answer where the server gives none: "non-authoritative information".
const KEPT: u16 = 203;

/// Fetches a text, and says whether it is the server's word of now.
async fn get(path: &str) -> Result<(String, bool), Fault> {
    let answer = browser::get(path).await.ok_or(Fault::Unreachable)?;
    match answer.status {
        200 | KEPT => Ok((answer.text, answer.status != KEPT)),
        status => Err(Fault::Status(status)),
    }
}
