//! Words for what an offer says: names of scenarios, circumstances, readings, moments.

use crate::{Key, Words, key};
use obmen_exchange::{Condition, Fixing, Modality, Outcome, Percent, Reading, ScenarioId};

impl Words<'_> {
    /// The title of a scenario.
    #[must_use]
    pub fn scenario(&self, id: ScenarioId) -> String {
        self.text(match id {
            ScenarioId::Exact => key::SCENARIO_EXACT,
            ScenarioId::DifferentAmount => key::SCENARIO_DIFFERENT_AMOUNT,
            ScenarioId::OverTolerance => key::SCENARIO_OVER_TOLERANCE,
            ScenarioId::BelowMinimum => key::SCENARIO_BELOW_MINIMUM,
            ScenarioId::Late => key::SCENARIO_LATE,
            ScenarioId::UnverifiedPayer => key::SCENARIO_UNVERIFIED_PAYER,
            ScenarioId::Cancel => key::SCENARIO_CANCEL,
            ScenarioId::AmlRefused => key::SCENARIO_AML_REFUSED,
            ScenarioId::NoPayoutInTime => key::SCENARIO_NO_PAYOUT_IN_TIME,
            ScenarioId::CannotExecute => key::SCENARIO_CANNOT_EXECUTE,
            ScenarioId::RateMoved => key::SCENARIO_RATE_MOVED,
            ScenarioId::CancelAfterPayout => key::SCENARIO_CANCEL_AFTER_PAYOUT,
        })
    }

    /// One word for an outcome.
    #[must_use]
    pub fn outcome(&self, outcome: Outcome) -> String {
        self.text(match outcome {
            Outcome::Exchange => key::OUTCOME_EXCHANGE,
            Outcome::Refund => key::OUTCOME_REFUND,
            Outcome::Lost => key::OUTCOME_LOST,
            Outcome::Blocked => key::OUTCOME_BLOCKED,
            Outcome::Forbidden => key::OUTCOME_FORBIDDEN,
            Outcome::NotStated => key::OUTCOME_NOT_STATED,
            Outcome::NotApplicable => key::OUTCOME_NOT_APPLICABLE,
        })
    }

    /// Whether the office is bound.
    #[must_use]
    pub fn modality(&self, modality: Modality) -> String {
        self.text(match modality {
            Modality::Shall => key::MODALITY_SHALL,
            Modality::May => key::MODALITY_MAY,
        })
    }

    /// When the rate is fixed, as a sentence.
    #[must_use]
    pub fn fixing(&self, fixing: Fixing) -> String {
        self.text(match fixing {
            Fixing::AtApplication => key::FIXING_AT_APPLICATION,
            Fixing::AtPayment => key::FIXING_AT_PAYMENT,
            Fixing::Floating => key::FIXING_FLOATING,
            Fixing::NotStated => key::FIXING_NOT_STATED,
        })
    }

    /// When a direction's rate is fixed, and up to which jump that holds.
    #[must_use]
    pub fn fixing_up_to(&self, fixing: Fixing, max_jump: Option<Percent>) -> String {
        match (fixing, max_jump) {
            (Fixing::AtApplication, Some(jump)) => {
                let percent = self.figures.percent(&jump);
                self.catalogue.fill(key::FIXING_AT_APPLICATION_UP_TO, &[("percent", &percent)])
            }
            (fixing, _) => self.fixing(fixing),
        }
    }

    /// A circumstance, as a sentence.
    #[must_use]
    pub fn condition(&self, condition: Condition) -> String {
        let text = condition_key(condition);
        match condition {
            Condition::VerificationRequiredFrom(amount) => {
                self.catalogue.fill(text, &[("amount", &self.figures.amount(&amount))])
            }
            _ => self.text(text),
        }
    }

    /// An interpretation, as a sentence that says it is one.
    #[must_use]
    pub fn reading(&self, reading: Reading) -> String {
        self.text(match reading {
            Reading::CurrencyPaidIn => key::READING_CURRENCY_PAID_IN,
            Reading::NoCapStated => key::READING_NO_CAP_STATED,
            Reading::BaseIsRequest => key::READING_BASE_IS_REQUEST,
            Reading::FeeBeforeFullAmount => key::READING_FEE_BEFORE_FULL_AMOUNT,
            Reading::DeadlineByAnalogy => key::READING_DEADLINE_BY_ANALOGY,
            Reading::RecalculatedAlsoBelow => key::READING_RECALCULATED_ALSO_BELOW,
            Reading::AccountNotMoney => key::READING_ACCOUNT_NOT_MONEY,
            Reading::ReturnByRightToCancel => key::READING_RETURN_BY_RIGHT_TO_CANCEL,
        })
    }
}

fn condition_key(condition: Condition) -> Key {
    match condition {
        Condition::ByAgreement => key::CONDITION_BY_AGREEMENT,
        Condition::UnlessAmlCheck => key::CONDITION_UNLESS_AML_CHECK,
        Condition::UntilVerified => key::CONDITION_UNTIL_VERIFIED,
        Condition::BeforePayout => key::CONDITION_BEFORE_PAYOUT,
        Condition::Irrevocable => key::CONDITION_IRREVOCABLE,
        Condition::CostsDeducted => key::CONDITION_COSTS_DEDUCTED,
        Condition::CostsMayBeDeducted => key::CONDITION_COSTS_MAY_BE_DEDUCTED,
        Condition::NoPercentageStated => key::CONDITION_NO_PERCENTAGE_STATED,
        Condition::NoFeeStated => key::CONDITION_NO_FEE_STATED,
        Condition::FutureRefused => key::CONDITION_FUTURE_REFUSED,
        Condition::DocumentsRequired => key::CONDITION_DOCUMENTS_REQUIRED,
        Condition::MayTerminate => key::CONDITION_MAY_TERMINATE,
        Condition::ForceMajeureMovesDeadline => key::CONDITION_FORCE_MAJEURE_MOVES_DEADLINE,
        Condition::CountsFromPayment => key::CONDITION_COUNTS_FROM_PAYMENT,
        Condition::CountsFromApplication => key::CONDITION_COUNTS_FROM_APPLICATION,
        Condition::CountsFromRequest => key::CONDITION_COUNTS_FROM_REQUEST,
        Condition::CountsFromNotStated => key::CONDITION_COUNTS_FROM_NOT_STATED,
        Condition::CancelledPerhapsWithoutNotice => key::CONDITION_CANCELLED_PERHAPS_WITHOUT_NOTICE,
        Condition::DelayWithoutFault => key::CONDITION_DELAY_WITHOUT_FAULT,
        Condition::AlsoWrongDetails => key::CONDITION_ALSO_WRONG_DETAILS,
        Condition::OnlyStipulatedCases => key::CONDITION_ONLY_STIPULATED_CASES,
        Condition::NotLowerThanApplication => key::CONDITION_NOT_LOWER_THAN_APPLICATION,
        Condition::MayBeRecalculated => key::CONDITION_MAY_BE_RECALCULATED,
        Condition::ThirdPartyCard => key::CONDITION_THIRD_PARTY_CARD,
        Condition::OwnUnverifiedCard => key::CONDITION_OWN_UNVERIFIED_CARD,
        Condition::ChargebackOnlyForCause => key::CONDITION_CHARGEBACK_ONLY_FOR_CAUSE,
        Condition::NoReverseTransfers => key::CONDITION_NO_REVERSE_TRANSFERS,
        Condition::CommissionMayBeWithheld => key::CONDITION_COMMISSION_MAY_BE_WITHHELD,
        Condition::VerificationRequired => key::CONDITION_VERIFICATION_REQUIRED,
        Condition::VerificationRequiredFrom(_) => key::CONDITION_VERIFICATION_REQUIRED_FROM,
        Condition::RegistrationRequired => key::CONDITION_REGISTRATION_REQUIRED,
    }
}
