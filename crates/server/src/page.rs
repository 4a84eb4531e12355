//! The built page: its document, the policy that its scripts need, its files.

use crate::digest;
use crate::partners::Partners;
use crate::representation::Representation;
use axum::http::HeaderValue;
use std::path::{Path, PathBuf};

/// What was built, as it was when the server started.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) document: Representation,
    /// The document of partners' frames.
    pub(crate) embedded: Representation,
    /// The document of refund fees.
    pub(crate) fees: Representation,
    pub(crate) policies: Policies,
    pub(crate) dist: PathBuf,
}

/// Content Security Policies.
#[derive(Debug)]
pub(crate) struct Policies {
    /// For everything: nobody may embed it.
    pub(crate) own: HeaderValue,
    /// For `/embed`: the partners may.
    pub(crate) embedded: HeaderValue,
}

impl Page {
    /// Reads the documents.
    ///
    /// # Errors
    /// Where there is no `index.html`, `embed.html` or `fees.html`, or a partner's origin cannot stand in a header.
    pub(crate) fn read(dist: &Path, partners: &Partners) -> std::io::Result<Self> {
        let html = std::fs::read_to_string(dist.join("index.html"))?;
        // What stands inline in the frames' document stands in this one too; in that of refund fees nothing does.
        let policies = Policies::new(&html, partners)
            .map_err(|_| std::io::Error::from(std::io::ErrorKind::InvalidInput))?;
        let [document, embedded, fees] =
            ["index.html", "embed.html", "fees.html"].map(|name| document(dist, name));
        Ok(Self { document: document?, embedded: embedded?, fees: fees?, policies, dist: dist.to_owned() })
    }
}

/// A document with its compressed copies.
fn document(dist: &Path, name: &str) -> std::io::Result<Representation> {
    let copy = |coding, end| Some((coding, std::fs::read(dist.join([name, end].concat())).ok()?));
    let packed = [copy("br", ".br"), copy("gzip", ".gz")].into_iter().flatten().collect();
    let kind = HeaderValue::from_static("text/html; charset=utf-8");
    Ok(Representation::new(kind, std::fs::read(dist.join(name))?, packed))
}

impl Policies {
    fn new(html: &str, partners: &Partners) -> Result<Self, axum::http::header::InvalidHeaderValue> {
        let hashes = inline_scripts(html).into_iter().map(|script| {
            // What stands in the document is what the browser hashes, line ends as they are.
            format!(" 'sha256-{}'", digest::sha256_base64(script.as_bytes()))
        });
        let scripts: String = hashes.collect();
        let policy = |ancestors: &str| {
            HeaderValue::from_str(&format!(
                "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{scripts}; style-src 'self'; \
                 img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; \
                 worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; \
                 frame-ancestors {ancestors}"
            ))
        };
        let origins: Vec<&str> = partners.origins().collect();
        let ancestors = if origins.is_empty() { "'none'".to_owned() } else { origins.join(" ") };
        Ok(Self { own: policy("'none'")?, embedded: policy(&ancestors)? })
    }
}

/// The texts of scripts without `src`, as they stand.
fn inline_scripts(html: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some((_, after)) = rest.split_once("<script") {
        let Some((attributes, body)) = after.split_once('>') else { break };
        let Some((text, tail)) = body.split_once("</script") else { break };
        if !attributes.split_ascii_whitespace().any(|attribute| attribute.starts_with("src=")) {
            found.push(text);
        }
        rest = tail;
    }
    found
}

/// Whether a file's name bears a hash of its content, so that it never changes under this name: hexadecimal digits
/// behind the last hyphen, 16 from Trunk, fewer where it drops leading noughts, and perhaps wasm-bindgen's `_bg`.
pub(crate) fn is_hashed(path: &str) -> bool {
    let file = path.rsplit('/').next().unwrap_or_default();
    let stem = file.split('.').next().unwrap_or_default();
    let digits = stem.strip_suffix("_bg").unwrap_or(stem).rsplit_once('-').map_or("", |(_, digits)| digits);
    (8..=16).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at what it did not expect")]
mod tests {
    use super::*;
    use crate::options::Partner;

    #[test]
    fn every_inline_script_is_allowed_by_its_hash_and_no_other() {
        let html = r#"<script type="module" nonce>a()</script><script src="/b.js"></script><script>
c()</script>"#;
        assert_eq!(inline_scripts(html), ["a()", "\nc()"]);
        let policy =
            Policies::new("<script>alert('Hello, world.');</script>", &Partners::default()).unwrap().own;
        // The example of the Content Security Policy specification, 8.4.
        let hash = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";
        let policy = policy.to_str().unwrap();
        assert!(policy.contains(hash), "{policy}");
        assert!(!policy.contains("unsafe-inline") && policy.contains("frame-ancestors 'none'"), "{policy}");
    }

    #[test]
    fn only_partners_may_embed() {
        let partner = Partner { id: "a".into(), origin: "https://a.example".into() };
        let policies = Policies::new("", &Partners::new(vec![partner])).unwrap();
        assert!(policies.embedded.to_str().unwrap().ends_with("frame-ancestors https://a.example"));
        assert!(policies.own.to_str().unwrap().ends_with("frame-ancestors 'none'"));
    }

    #[test]
    fn only_names_with_a_hash_are_kept_for_ever() {
        for (path, hashed) in [
            ("/main-f599724ca7a26be4.css", true),
            ("/obmen-page-0123456789abcdef_bg.wasm", true),
            ("/index.html", false),
            ("/obmen-widget.js", false),
            // Trunk writes a number: its leading noughts are not there.
            ("/a-123456789abcdef.js", true),
            ("/obmen-page-89abcdef_bg.wasm", true),
            ("/a-9abcdef.js", false),
            ("/a-0123456789abcdef0.js", false),
            ("/0123456789abcdef-a.js", false),
            ("/a-0123456789abcdefg.js", false),
        ] {
            assert_eq!(is_hashed(path), hashed, "{path}");
        }
    }
}
