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

/// Fetches a text.
async fn get(path: &str) -> Result<String, Fault> {
    let answer = browser::get(path).await.ok_or(Fault::Unreachable)?;
    if answer.status == 200 { Ok(answer.text) } else { Err(Fault::Status(answer.status)) }
}
