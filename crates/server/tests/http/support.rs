//! A server in this process: a small office, an empty database, a page of three files.

use axum::Router;
use axum::body::Body;
use axum::http::header::{ACCEPT_LANGUAGE, AUTHORIZATION, CONTENT_TYPE};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use http_body_util::BodyExt as _;
use obmen_exchange::RateSheet;
use obmen_server::{App, Listing, Location, Partners, Store, options, router};
use serde_json::{Value, json};
use std::path::Path;
use tempfile::TempDir;
use tower::ServiceExt as _;

/// The office of the border's own tests.
const OFFICE: &str = include_str!("../../../application/tests/border/fixture/office.json");
const RATES: &str = include_str!("../../../application/tests/border/fixture/rates.json");

/// The key of the partner `shop`; `mall` has none.
pub(crate) const PARTNER_KEY: &str = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";

/// The server, and what it must be kept alive with.
pub(crate) struct Server {
    pub(crate) app: App,
    pub(crate) router: Router,
    folder: TempDir,
}

/// An answer, read to its end.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The errors of a problem, as `field code`.
    pub(crate) fn errors(&self) -> Vec<String> {
        assert_eq!(self.header("content-type"), "application/problem+json");
        let json = self.json();
        assert_eq!(json["status"], self.status.as_u16());
        let told = |error: &Value| {
            format!("{} {}", error["field"].as_str().unwrap(), error["code"].as_str().unwrap())
        };
        json["errors"].as_array().unwrap().iter().map(told).collect()
    }
}

pub(crate) fn rates() -> RateSheet {
    serde_json::from_str(RATES).unwrap()
}

fn listing() -> Listing {
    let texts = |word: &str| json!({"clauses": {"3": word}, "notices": {}, "consents": {}, "assets": {}});
    Listing {
        office: serde_json::from_str(OFFICE).unwrap(),
        sheet: rates(),
        reference: None,
        texts: [("en".to_owned(), texts("three")), ("ru".to_owned(), texts("три"))].into(),
        folder: None,
    }
}

fn build(dist: &Path) {
    let page = "<!doctype html><title>Obmen</title><script type=\"module\">start()</script>";
    let files = [
        ("index.html", page),
        ("index.html.br", "not really brotli"),
        ("embed.html", page),
        ("fees.html", "<!doctype html><title>Obmen</title>"),
        ("obmen-widget.js", "define()"),
        ("page-0123456789abcdef.js", "start"),
        ("page-0123456789abcdef.js.gz", "not really gzip"),
        ("favicon.svg", "<svg/>"),
        (".stage/left-over.css", "body{}"),
    ];
    for (name, text) in files {
        let path = dist.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
}

impl Server {
    pub(crate) async fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        build(&folder.path().join("dist"));
        let partner = |id: &str| options::Partner { id: id.into(), origin: format!("https://{id}.example") };
        let partners = Partners::new(vec![partner("shop"), partner("mall")]);
        let partners = partners.with_key("shop", PARTNER_KEY).unwrap();
        let store = Store::open(&Self::location(folder.path())).await.unwrap();
        let app = App::new(vec![listing()], &folder.path().join("dist"), partners, store).await.unwrap();
        Self { router: router(app.clone()), app, folder }
    }

    /// Writes a file of the page anew.
    pub(crate) fn put(&self, name: &str, text: &str) {
        std::fs::write(self.folder.path().join("dist").join(name), text).unwrap();
    }

    fn location(folder: &Path) -> Location {
        Location::parse(folder.join("data/obmen.db").to_str().unwrap()).unwrap()
    }

    /// How many applications are stored.
    pub(crate) async fn stored(&self) -> i64 {
        self.number("SELECT count(*) FROM applications").await
    }

    /// The partner stored with the only application.
    pub(crate) async fn partner(&self) -> Option<String> {
        sqlx::query_scalar("SELECT partner FROM applications").fetch_one(&self.pool().await).await.unwrap()
    }

    async fn pool(&self) -> sqlx::SqlitePool {
        let url = format!("sqlite:{}", self.folder.path().join("data/obmen.db").display());
        sqlx::SqlitePool::connect(&url).await.unwrap()
    }

    pub(crate) async fn number(&self, sql: &'static str) -> i64 {
        sqlx::query_scalar(sql).fetch_one(&self.pool().await).await.unwrap()
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes().to_vec();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.get_with(path, &[]).await
    }

    pub(crate) async fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let request =
            headers.iter().fold(Request::get(path), |request, (name, value)| request.header(*name, *value));
        self.send(request.body(Body::empty()).unwrap()).await
    }

    pub(crate) async fn method(&self, method: Method, path: &str) -> Answer {
        self.send(Request::builder().method(method).uri(path).body(Body::empty()).unwrap()).await
    }

    /// Sends an application.
    pub(crate) async fn post(&self, key: &str, body: &Value) -> Answer {
        self.post_text(key, &body.to_string()).await
    }

    pub(crate) async fn post_text(&self, key: &str, body: &str) -> Answer {
        let request = Request::post("/api/v1/applications")
            .header(CONTENT_TYPE, "application/json")
            .header("idempotency-key", key);
        self.send(request.body(Body::from(body.to_owned())).unwrap()).await
    }

    /// Sends an application in another language.
    pub(crate) async fn post_in(&self, lang: &str, key: &str, body: &Value) -> Answer {
        let request = Request::post("/api/v1/applications")
            .header(CONTENT_TYPE, "application/json")
            .header(ACCEPT_LANGUAGE, lang)
            .header("idempotency-key", key);
        self.send(request.body(Body::from(body.to_string())).unwrap()).await
    }

    /// Asks after an application.
    pub(crate) async fn status(&self, id: &str, secret: &str) -> Answer {
        self.get_with(
            &format!("/api/v1/applications/{id}"),
            &[(AUTHORIZATION.as_str(), &format!("Bearer {secret}"))],
        )
        .await
    }
}

/// 100 USDT to a card: taken as it stands.
pub(crate) fn good() -> Value {
    json!({
        "office": "sample", "give": "USDTTRC20", "get": "KSPBKZT", "send": "100", "receive": "46615",
        "rate": {"in": "1", "out": "466.15", "as_of": "2026-11-20T09:00:00Z"},
        "details": {"details": "4400 4300 0000 0007", "memo": null},
        "email": "visitor@example.com", "territory": "KZ", "offer": {"version": "5a".repeat(32)},
        "consents": ["offer", "details-are-right"], "partner": null,
    })
}

/// The good application with one member changed, by its JSON pointer.
pub(crate) fn with(pointer: &str, value: Value) -> Value {
    let mut body = good();
    *body.pointer_mut(pointer).unwrap() = value;
    body
}
