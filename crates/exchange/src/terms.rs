//! An offer's rules as typed data. The engine knows the kinds of rule; figures and clauses come from the office.

use crate::money::{Amount, Number, Percent};
use serde::{Deserialize, Serialize};

/// A clause's number in its offer, as the offer writes it: `5.2`.
pub type Clause = String;

/// What may happen to an exchange, in the order they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScenarioId {
    /// The amount of the request arrives in time.
    Exact,
    /// Another amount arrives.
    DifferentAmount,
    /// So much more arrives that the offer treats it apart.
    OverTolerance,
    /// Less than the direction's minimum arrives.
    BelowMinimum,
    /// The payment arrives after its window.
    Late,
    /// The payment comes from another, unverified card.
    UnverifiedPayer,
    /// The visitor cancels before the payout.
    Cancel,
    /// The visitor refuses the AML or KYC check.
    AmlRefused,
    /// The office does not pay out within its time.
    NoPayoutInTime,
    /// The request cannot be carried out automatically.
    CannotExecute,
    /// The rate moves between the application and the payment.
    RateMoved,
    /// The visitor cancels after the payout.
    CancelAfterPayout,
}

impl ScenarioId {
    /// All, in order.
    pub const ALL: [Self; 12] = [
        Self::Exact,
        Self::DifferentAmount,
        Self::OverTolerance,
        Self::BelowMinimum,
        Self::Late,
        Self::UnverifiedPayer,
        Self::Cancel,
        Self::AmlRefused,
        Self::NoPayoutInTime,
        Self::CannotExecute,
        Self::RateMoved,
        Self::CancelAfterPayout,
    ];

    /// The contract's word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::DifferentAmount => "different-amount",
            Self::OverTolerance => "over-tolerance",
            Self::BelowMinimum => "below-minimum",
            Self::Late => "late",
            Self::UnverifiedPayer => "unverified-payer",
            Self::Cancel => "cancel",
            Self::AmlRefused => "aml-refused",
            Self::NoPayoutInTime => "no-payout-in-time",
            Self::CannotExecute => "cannot-execute",
            Self::RateMoved => "rate-moved",
            Self::CancelAfterPayout => "cancel-after-payout",
        }
    }
}

/// Whether the offer binds the office to an outcome or leaves it open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Modality {
    /// The office is bound.
    Shall,
    /// It may happen, or someone may choose it.
    May,
}

impl Modality {
    /// The contract's word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Shall => "shall",
            Self::May => "may",
        }
    }
}

/// At which rate an exchange is reckoned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RateBasis {
    /// The rate of the application.
    Quoted,
    /// The rate when it is carried out.
    Current,
    /// The current rate, unless the direction fixes it at the application.
    CurrentUnlessFixed,
}

/// What an exchange is carried out on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AmountBasis {
    /// The amount of the request.
    Request,
    /// What arrived.
    Received,
    /// The amount of the request, and what arrived beyond it goes back; only where more arrived.
    RequestAndExcessBack,
}

/// What is kept from a refund.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Deduction {
    /// Nothing is stated.
    Nothing,
    /// What the transfer back costs.
    Costs,
    /// The fee for cancelling, [`Terms::cancellation`].
    Cancellation,
    /// A percentage of what arrived, with no cap stated (16tonn 5.10: "these funds … minus 5 %").
    Uncapped(Percent),
}

/// What an offer says happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ruling {
    /// The exchange is carried out.
    Exchange {
        /// At which rate.
        rate: RateBasis,
        /// On which amount.
        amount: AmountBasis,
    },
    /// What arrived goes back, less a deduction.
    Refund(Deduction),
    /// The money is gone.
    Lost,
    /// The money is held.
    Blocked,
    /// The offer does not allow it; where the payout was made, the visitor keeps it.
    Forbidden,
    /// The offer says nothing.
    NotStated,
}

/// By when, in hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// Hours.
    pub hours: u32,
    /// The clause speaks of title units only: no deadline is stated for cards, banks and cash.
    pub title_units_only: bool,
    /// The clause speaks of another case; that it serves here is a reading.
    pub reading: bool,
}

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

/// One thing an offer says about one scenario.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// When it applies.
    pub scenario: ScenarioId,
    /// What happens.
    pub ruling: Ruling,
    /// Whether the office is bound.
    pub modality: Modality,
    /// Where the offer says so, in the order of its text.
    pub clauses: Vec<Clause>,
    /// By when.
    pub deadline: Option<Deadline>,
    /// Circumstances.
    pub conditions: Vec<Condition>,
    /// Interpretations.
    pub readings: Vec<Reading>,
}

/// A percentage with a cap in US dollars.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CappedPercent {
    /// Of the amount in the request.
    pub percent: Percent,
    /// At most this many US dollars' worth.
    pub cap_usd: Number,
}

/// A fee for cancelling that depends on the currency paid in (16tonn 5.2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CancellationFee {
    /// For every other currency.
    pub general: CappedPercent,
    /// For these currencies (ISO 4217 codes or tickers).
    pub by_currency: Vec<(Vec<String>, CappedPercent)>,
}

impl CancellationFee {
    /// The fee for a currency paid in.
    #[must_use]
    pub fn for_currency(&self, currency: &str) -> CappedPercent {
        let named = |(names, _): &&(Vec<String>, CappedPercent)| names.iter().any(|n| n == currency);
        self.by_currency.iter().find(named).map_or(self.general, |(_, fee)| *fee)
    }

    /// Whether a currency has a fee of its own.
    #[must_use]
    pub fn names(&self, currency: &str) -> bool {
        self.by_currency.iter().any(|(names, _)| names.iter().any(|n| n == currency))
    }
}

/// How much more than the request may arrive before the offer treats it apart (1WM 6.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tolerance {
    /// Exactly this much over is still within.
    pub percent: Percent,
}

/// A stage of the quote that a clause speaks of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StageClauses {
    /// What is sent.
    pub send: Option<Clause>,
    /// The give-side fee.
    pub give_fee: Option<Clause>,
    /// The amount exchanged.
    pub exchanged: Option<Clause>,
    /// The amount converted, and with it the rate.
    pub converted: Option<Clause>,
    /// The get-side fee.
    pub get_fee: Option<Clause>,
    /// What is received.
    pub receive: Option<Clause>,
}

/// A rule without figures that a visitor should know; its paraphrase stands with the clause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// What it is about.
    pub id: String,
    /// Where it stands.
    pub clauses: Vec<Clause>,
}

/// All rules of an offer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// One or more a scenario; alternatives in the order of the offer's text.
    pub rules: Vec<Rule>,
    /// The fee for cancelling, where one is stated.
    pub cancellation: Option<CancellationFee>,
    /// The tolerance for over-payment, where one is stated.
    pub tolerance: Option<Tolerance>,
    /// Clauses of the quote's stages.
    pub stages: StageClauses,
    /// Rules without figures.
    pub notices: Vec<Notice>,
}

impl Terms {
    /// The rules of one scenario.
    pub fn rules_for(&self, scenario: ScenarioId) -> impl Iterator<Item = &Rule> {
        self.rules.iter().filter(move |r| r.scenario == scenario)
    }

    /// Whether the offer says anything of less than the minimum.
    #[must_use]
    pub fn treats_below_minimum_apart(&self) -> bool {
        self.rules_for(ScenarioId::BelowMinimum).any(|r| r.ruling != Ruling::NotStated)
    }
}
