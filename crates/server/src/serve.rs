//! Connections: accepted, bounded in time, and let finish when the server stops.

use axum::Router;
use axum::extract::ConnectInfo;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use std::time::Duration;
use tokio::net::TcpListener;
use tower::ServiceExt as _;

/// How long a request's head may take, from the moment the connection waits for one: a sender who dribbles
/// headers holds a connection no longer than that.
const HEAD: Duration = Duration::from_secs(30);
/// How long requests under way may take once the server is told to stop.
const GRACE: Duration = Duration::from_secs(10);
/// After an accept that failed for want of files or memory.
const BREATH: Duration = Duration::from_millis(100);

/// Serves until `stop` is ready, and what was begun by then to its end.
pub(crate) async fn serve(listener: TcpListener, router: Router, stop: impl Future<Output = ()>) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEAD);
    let under_way = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        let accepted = tokio::select! {
            () = &mut stop => break,
            accepted = listener.accept() => accepted,
        };
        let Ok((stream, peer)) = accepted else {
            tokio::time::sleep(BREATH).await;
            continue;
        };
        // Answers are small and waited for: none is held back to be sent with the next.
        drop(stream.set_nodelay(true));
        let service =
            router.clone().map_request(move |mut request: hyper::Request<hyper::body::Incoming>| {
                request.extensions_mut().insert(ConnectInfo(peer));
                request.map(axum::body::Body::new)
            });
        let connection = http.serve_connection(TokioIo::new(stream), TowerToHyperService::new(service));
        let connection = under_way.watch(connection);
        tokio::spawn(async move {
            // A connection that breaks is the other side's affair.
            drop(connection.await);
        });
    }
    // Nobody is let in any more while the rest finish.
    drop(listener);
    tokio::select! {
        () = under_way.shutdown() => {}
        () = tokio::time::sleep(GRACE) => tracing::warn!("connections were cut"),
    }
}
