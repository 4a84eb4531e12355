//! What a person must know beside the figures.

use crate::money::Amount;
use serde::{Deserialize, Serialize};

/// Circumstances a person must know beside the figures; each has its words in `locales/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// Only if both sides agree.
    ByAgreement,
    /// Not while an AML check runs.
    UnlessAmlCheck,
    /// Until person and card are verified.
    UntilVerified,
    /// Only before the payout was sent.
    BeforePayout,
    /// Without return.
    Irrevocable,
    /// The transfer's costs are deducted.
    CostsDeducted,
    /// Expenses may be deducted.
    CostsMayBeDeducted,
    /// The offer states no percentage.
    NoPercentageStated,
    /// The offer states no fee for this case.
    NoFeeStated,
    /// Future exchanges are refused.
    FutureRefused,
    /// Identity documents must be given.
    DocumentsRequired,
    /// The office may end the agreement.
    MayTerminate,
    /// Force majeure moves the deadline.
    ForceMajeureMovesDeadline,
    /// The deadline counts from the payment.
    CountsFromPayment,
    /// The deadline counts from the application.
    CountsFromApplication,
    /// The deadline counts from the request to end the agreement.
    CountsFromRequest,
    /// The offer does not say from when the deadline counts.
    CountsFromNotStated,
    /// The application lapses, perhaps without notice.
    CancelledPerhapsWithoutNotice,
    /// The office is not liable for a delay without its fault.
    DelayWithoutFault,
    /// Also where the details were wrong.
    AlsoWrongDetails,
    /// A return only in the cases the offer names.
    OnlyStipulatedCases,
    /// Not less than the application says.
    NotLowerThanApplication,
    /// The office may recalculate if the rate changed.
    MayBeRecalculated,
    /// The card of another person.
    ThirdPartyCard,
    /// An own card that is not verified.
    OwnUnverifiedCard,
    /// A card payment may be reversed only for cause.
    ChargebackOnlyForCause,
    /// Incoming reverse transfers are not accepted.
    NoReverseTransfers,
    /// Commission may be withheld.
    CommissionMayBeWithheld,
    /// The direction is open to verified visitors.
    VerificationRequired,
    /// The person must be verified from this much on: found from the direction, never written by an offer.
    #[serde(skip)]
    VerificationRequiredFrom(Amount),
    /// The user must be registered.
    RegistrationRequired,
}

impl Condition {
    /// Whether it says from when a deadline counts, and so means nothing without one.
    #[must_use]
    pub fn counts_a_deadline(self) -> bool {
        matches!(
            self,
            Self::CountsFromPayment
                | Self::CountsFromApplication
                | Self::CountsFromRequest
                | Self::CountsFromNotStated
        )
    }
}

/// Where the text leaves room, what this program takes it to mean; each has its words in `locales/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// "KZT and UZS" is the currency the visitor pays in.
    CurrencyPaidIn,
    /// No cap is stated, so none is applied.
    NoCapStated,
    /// The fee's base is the request's amount, also where another arrived.
    BaseIsRequest,
    /// A fee before the full amount arrived, when the contract is not in force yet.
    FeeBeforeFullAmount,
    /// A deadline stated for another case.
    DeadlineByAnalogy,
    /// The clause speaks of an excess only; recalculation also where less arrived.
    RecalculatedAlsoBelow,
    /// The clause blocks the account and does not speak of money that was sent.
    AccountNotMoney,
    /// An ended agreement's refund, by the general right to cancel.
    ReturnByRightToCancel,
}
