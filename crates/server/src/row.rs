//! From an application to its row.

use crate::clock::Moment;
use crate::store::{NewApplication, Payee};
use obmen_application::Application;
use obmen_details::Checked;
use obmen_words::record;

/// The row of an application that was taken at a moment.
///
/// # Errors
/// Where a part of it cannot be written as JSON.
pub(crate) fn of(
    application: &Application<'_>,
    quote: &record::Quote,
    id: String,
    secret_sha256: String,
    now: Moment,
) -> Result<NewApplication, serde_json::Error> {
    let payee = |checked: &Checked| serde_json::to_string(&Payee::from(checked));
    let own = |text: Option<&str>| text.map(str::to_owned);
    Ok(NewApplication {
        id,
        created_at: now.rfc3339(),
        office: application.office().id.clone(),
        give: application.send().asset().to_string(),
        get: application.receive().asset().to_string(),
        send: application.send().to_string(),
        receive: application.receive().to_string(),
        rate_in: application.rate().give.to_string(),
        rate_out: application.rate().get.to_string(),
        rate_as_of: own(application.as_of()),
        offer_version: application.offer_version().to_owned(),
        consents: serde_json::to_string(application.consents())?,
        recipient: application.recipient().map(payee).transpose()?,
        refund: application.refund().map(payee).transpose()?,
        email: application.email().to_owned(),
        territory: own(application.territory()),
        partner: own(application.partner()),
        quote: serde_json::to_string(quote)?,
        pay_before: application.payment_window().map(|minutes| now.plus_minutes(minutes).rfc3339()),
        secret_sha256,
    })
}
