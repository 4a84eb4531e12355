//! What can go wrong with a request, as HTTP sees it.

use crate::body::MAX_BODY;
use crate::idempotency::{MAX_KEY, MIN_KEY};
use axum::http::StatusCode;

/// The kinds of problem, each with its status and its stable code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// No such address, office or file.
    NotFound,
    /// No such application, or a secret that does not fit: never told apart.
    NoApplication,
    /// The address takes other methods.
    MethodNotAllowed,
    /// More than [`MAX_BODY`].
    BodyTooLarge,
    /// Not `application/json`.
    UnsupportedMediaType,
    /// Not JSON.
    MalformedJson {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
    },
    /// No `Idempotency-Key`.
    KeyRequired,
    /// An `Idempotency-Key` of another form.
    KeyInvalid,
    /// An `Idempotency-Key` that came with another body.
    KeyReused,
    /// A request with this key is being worked on.
    InFlight,
    /// The figures come from another sheet of rates.
    RateMoved,
    /// The figures name the present sheet of rates, which has another rate.
    RateNotOffered,
    /// Members that are wrong.
    Invalid,
    /// Details that no partner's key has signed, or not for this.
    PrefillRefused,
    /// Details whose signature held once.
    PrefillExpired,
    /// More than one sender may send.
    TooManyRequests {
        /// After so long it may send again.
        seconds: u64,
    },
    /// Not finished in time.
    Timeout,
    /// The database does not answer.
    Unavailable,
    /// A fault of ours.
    Internal,
}

impl Kind {
    /// The stable code.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::NotFound | Self::NoApplication => "not-found",
            Self::MethodNotAllowed => "method-not-allowed",
            Self::BodyTooLarge => "body-too-large",
            Self::UnsupportedMediaType => "unsupported-media-type",
            Self::MalformedJson { .. } => "malformed-json",
            Self::KeyRequired => "idempotency-key-required",
            Self::KeyInvalid => "idempotency-key-invalid",
            Self::KeyReused => "idempotency-key-reused",
            Self::InFlight => "in-flight",
            Self::RateMoved => "rate-moved",
            Self::RateNotOffered => "rate-not-offered",
            Self::Invalid => "invalid",
            Self::PrefillRefused => "prefill-refused",
            Self::PrefillExpired => "prefill-expired",
            Self::TooManyRequests { .. } => "too-many-requests",
            Self::Timeout => "timeout",
            Self::Unavailable => "unavailable",
            Self::Internal => "internal",
        }
    }

    /// The name of its texts: the code, but for what programs need not tell apart.
    pub(crate) const fn texts(self) -> &'static str {
        match self {
            Self::NoApplication => "no-application",
            other => other.code(),
        }
    }

    /// The status.
    pub(crate) const fn status(self) -> StatusCode {
        match self {
            Self::NotFound | Self::NoApplication => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::BodyTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::UnsupportedMediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::MalformedJson { .. } | Self::KeyRequired | Self::KeyInvalid => StatusCode::BAD_REQUEST,
            Self::InFlight | Self::RateMoved | Self::RateNotOffered => StatusCode::CONFLICT,
            Self::KeyReused | Self::Invalid => StatusCode::UNPROCESSABLE_ENTITY,
            Self::PrefillRefused | Self::PrefillExpired => StatusCode::FORBIDDEN,
            Self::TooManyRequests { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Timeout => StatusCode::REQUEST_TIMEOUT,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Seconds after which the same may be sent again, where that helps.
    pub(crate) const fn retry_after(self) -> Option<u64> {
        match self {
            Self::InFlight | Self::Timeout | Self::Unavailable => Some(1),
            Self::TooManyRequests { seconds } => Some(seconds),
            _ => None,
        }
    }

    /// The part of the request at fault, where it is one part.
    pub(crate) const fn field(self) -> Option<&'static str> {
        match self {
            Self::BodyTooLarge | Self::MalformedJson { .. } => Some("body"),
            Self::UnsupportedMediaType => Some("Content-Type"),
            Self::KeyRequired | Self::KeyInvalid | Self::KeyReused | Self::InFlight => {
                Some("Idempotency-Key")
            }
            Self::RateMoved | Self::RateNotOffered => Some("rate"),
            Self::PrefillRefused => Some("signature"),
            Self::PrefillExpired => Some("expires"),
            Self::NotFound
            | Self::NoApplication
            | Self::MethodNotAllowed
            | Self::Invalid
            | Self::TooManyRequests { .. }
            | Self::Timeout
            | Self::Unavailable
            | Self::Internal => None,
        }
    }

    /// The values of the placeholders in its text.
    pub(crate) fn values(self) -> Vec<(&'static str, String)> {
        match self {
            Self::BodyTooLarge => vec![("allowed", MAX_BODY.to_string())],
            Self::MalformedJson { line, column } => {
                vec![("line", line.to_string()), ("column", column.to_string())]
            }
            Self::KeyRequired | Self::KeyInvalid => {
                vec![("min", MIN_KEY.to_string()), ("max", MAX_KEY.to_string())]
            }
            _ => Vec::new(),
        }
    }
}
