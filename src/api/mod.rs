//! What the page asks of its server: texts, offices, rates; and where it sends an application.

mod applications;
mod fault;
mod offices;
mod texts;

pub use applications::{Accepted, Answer, FieldFault, NewQuote, NewRate, send};
pub use fault::Fault;
pub use offices::{OfficeEntry, OfficeTexts, offices, rates};
pub use texts::texts;

use gloo_net::http::{Request, Response};

/// Fetches a text, asking the server whether the stored one is still true.
async fn get(path: &str) -> Result<String, Fault> {
    let request = Request::get(path).cache(web_sys::RequestCache::NoCache);
    let response = request.send().await.map_err(|_| Fault::Unreachable)?;
    body(response).await
}

async fn body(response: Response) -> Result<String, Fault> {
    if !response.ok() {
        return Err(Fault::Status(response.status()));
    }
    response.text().await.map_err(|_| Fault::Unreachable)
}
