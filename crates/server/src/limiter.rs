//! How often one sender may send an application.

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use core::convert::Infallible;
use core::num::NonZeroU32;
use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

/// Applications at once: many people may share an address, and each sends one in a few minutes.
const BURST: NonZeroU32 = NonZeroU32::MIN.saturating_add(239);
/// Applications a second, on end.
const PER_SECOND: NonZeroU32 = NonZeroU32::MIN.saturating_add(3);

/// Counts by address.
pub(crate) struct Limiter(DefaultKeyedRateLimiter<IpAddr>);

impl Limiter {
    pub(crate) fn new() -> Self {
        Self(DefaultKeyedRateLimiter::keyed(Quota::per_second(PER_SECOND).allow_burst(BURST)))
    }

    /// Counts one; where it is too many, after how many seconds the next may come.
    pub(crate) fn count(&self, sender: IpAddr) -> Result<(), u64> {
        self.0
            .check_key(&sender)
            .map_err(|early| early.wait_time_from(DefaultClock::default().now()).as_secs() + 1)
    }

    /// Forgets senders that have been quiet.
    pub(crate) fn tidy(&self) {
        self.0.retain_recent();
    }
}

/// Who sends: the peer, or whom a proxy on this machine names last. Nobody else's word is taken for it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sender(pub(crate) IpAddr);

impl<S: Send + Sync> FromRequestParts<S> for Sender {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        Ok(Self(sender(peer.map(|ConnectInfo(peer)| peer.ip()), &parts.headers)))
    }
}

fn sender(peer: Option<IpAddr>, headers: &HeaderMap) -> IpAddr {
    let peer = peer.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST));
    let named = || {
        let list = headers.get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?;
        list.rsplit(',').next()?.trim().parse().ok()
    };
    if peer.is_loopback() { named().unwrap_or(peer) } else { peer }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn a_sender_is_counted_alone() {
        let limiter = Limiter::new();
        let (one, other) = (IpAddr::from([192, 0, 2, 1]), IpAddr::from([192, 0, 2, 2]));
        assert!((0..BURST.get()).all(|_| limiter.count(one).is_ok()));
        assert!(limiter.count(one).is_err_and(|seconds| seconds >= 1));
        assert!(limiter.count(other).is_ok());
    }

    #[test]
    fn only_a_proxy_on_this_machine_is_believed() {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", HeaderValue::from_static("203.0.113.9, 192.0.2.7"));
        let (near, far) = (IpAddr::from([127, 0, 0, 1]), IpAddr::from([198, 51, 100, 1]));
        assert_eq!(sender(Some(near), &headers), IpAddr::from([192, 0, 2, 7]));
        assert_eq!(sender(Some(far), &headers), far);
        assert_eq!(sender(Some(near), &HeaderMap::new()), near);
    }
}
