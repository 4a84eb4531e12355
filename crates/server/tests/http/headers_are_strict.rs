//! Headers that every answer bears, problems too.

use crate::support::Server;

const DOCUMENTS: [&str; 2] = ["/", "/fees"];
const FILES: [&str; 5] =
    ["/page-0123456789abcdef.js", "/obmen-widget.js", "/api/v1/offices", "/nothing", "/healthz"];

#[tokio::test]
async fn every_answer_forbids_what_the_page_never_does() {
    let server = Server::start().await;
    for path in DOCUMENTS.into_iter().chain(FILES) {
        let answer = server.get(path).await;
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'"), "{path}");
        assert!(!policy.contains("unsafe-inline"), "{path}");
        for part in ["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"] {
            assert!(policy.contains(part), "{path}: {part}");
        }
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "no-referrer", "{path}");
    }
}

#[tokio::test]
async fn documents_run_their_own_scripts_and_have_the_camera_to_themselves() {
    let server = Server::start().await;
    for path in DOCUMENTS {
        let answer = server.get(path).await;
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("'wasm-unsafe-eval' 'sha256-"), "{path}");
        assert!(policy.contains("object-src 'none'"), "{path}");
        assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin", "{path}");
        let permissions = answer.header("permissions-policy");
        // The camera scans QR codes, and the clipboard is read by a button: both for this page alone.
        for part in ["geolocation=()", "microphone=()", "camera=(self)", "clipboard-read=(self)"] {
            assert!(permissions.contains(part), "{path}: {part}");
        }
    }
}

#[tokio::test]
async fn what_is_no_document_runs_no_inline_script_and_loads_nothing_of_others() {
    let server = Server::start().await;
    for path in FILES {
        let answer = server.get(path).await;
        let policy = answer.header("content-security-policy");
        assert!(!policy.contains("sha256-") && !policy.contains("style-src"), "{path}: {policy}");
        // Of a document only.
        for name in ["permissions-policy", "cross-origin-opener-policy"] {
            assert_eq!(answer.header(name), "", "{path}: {name}");
        }
    }
}

#[tokio::test]
async fn an_unchanged_document_keeps_the_policy_it_came_with() {
    let server = Server::start().await;
    for path in ["/", "/embed", "/fees"] {
        let tag = server.get(path).await.header("etag").to_owned();
        assert_ne!(tag, "", "{path}");
        let again = server.get_with(path, &[("if-none-match", &tag)]).await;
        assert_eq!(again.status, 304, "{path}");
        // What a 304 bears replaces what the browser has kept.
        let policy = again.header("content-security-policy");
        assert!(policy.is_empty() || policy.contains("sha256-"), "{path}: {policy}");
    }
}

#[tokio::test]
async fn only_partners_may_embed_and_only_the_page_for_them() {
    let server = Server::start().await;
    let embedded = server.get("/embed").await;
    assert!(
        embedded
            .header("content-security-policy")
            .ends_with("frame-ancestors https://shop.example https://mall.example")
    );
}

#[tokio::test]
async fn a_frame_has_the_clipboard_and_no_camera() {
    let server = Server::start().await;
    let (page, frame) = (server.get("/").await, server.get("/embed").await);
    let permissions = frame.header("permissions-policy");
    assert_eq!(permissions, page.header("permissions-policy").replace("camera=(self)", "camera=()"));
}

#[tokio::test]
async fn other_sites_may_load_the_loader_and_nothing_else() {
    let server = Server::start().await;
    let loader = server.get("/obmen-widget.js").await;
    assert_eq!(loader.header("access-control-allow-origin"), "*");
    assert_eq!(loader.header("cross-origin-resource-policy"), "cross-origin");
    assert_eq!(loader.header("cache-control"), "public, max-age=600");
    assert_eq!(loader.header("content-type"), "text/javascript");
    for path in ["/", "/embed", "/fees", "/page-0123456789abcdef.js", "/api/v1/offices"] {
        let answer = server.get(path).await;
        assert_eq!(answer.header("access-control-allow-origin"), "", "{path}");
        assert_eq!(answer.header("cross-origin-resource-policy"), "", "{path}");
    }
}

#[tokio::test]
async fn https_is_demanded_everywhere_but_at_home() {
    let server = Server::start().await;
    let at = async |host| {
        server.get_with("/", &[("host", host)]).await.header("strict-transport-security").to_owned()
    };
    assert_eq!(at("localhost:8080").await, "");
    assert!(at("exchange.example").await.starts_with("max-age="));
}

#[tokio::test]
async fn every_answer_has_an_id_of_our_own() {
    let server = Server::start().await;
    let first =
        server.get_with("/healthz", &[("x-request-id", "injected")]).await.header("x-request-id").to_owned();
    let second = server.get("/healthz").await.header("x-request-id").to_owned();
    assert_eq!(first.len(), 36);
    assert_ne!(first, second);
}
