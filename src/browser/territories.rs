//! Names of territories by their ISO 3166-1 code, by the browser's `Intl.DisplayNames`.

use js_sys::{Array, Function, Object, Reflect};
use obmen_words::Lang;
use wasm_bindgen::{JsCast, JsValue};

/// Every assigned code of ISO 3166-1, two letters each.
const CODES: &str = "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCN\
COCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMIN\
IOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANC\
NENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTG\
THTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW";

/// Names in one language.
pub(crate) struct Territories {
    names: Option<(JsValue, Function)>,
}

impl Territories {
    /// The names of a language.
    pub(crate) fn of(lang: Lang) -> Self {
        Self { names: names(lang) }
    }

    /// A territory's name; its code where the browser has none.
    pub(crate) fn name(&self, code: &str) -> String {
        let is_code = code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase());
        self.names
            .as_ref()
            .filter(|_| is_code)
            .and_then(|(names, of)| of.call1(names, &code.into()).ok())
            .and_then(|name| name.as_string())
            .unwrap_or_else(|| code.to_owned())
    }

    /// Every territory, by code and name, in the order of the names.
    pub(crate) fn all(&self) -> Vec<(String, String)> {
        let codes = (0..CODES.len()).step_by(2).filter_map(|at| CODES.get(at..at + 2));
        let mut all: Vec<_> = codes.map(|code| (code.to_owned(), self.name(code))).collect();
        all.sort_by(|(_, one), (_, other)| one.cmp(other));
        all
    }
}

fn names(lang: Lang) -> Option<(JsValue, Function)> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let class: Function = Reflect::get(&intl, &"DisplayNames".into()).ok()?.dyn_into().ok()?;
    let options = Object::new();
    Reflect::set(&options, &"type".into(), &"region".into()).ok()?;
    let names = Reflect::construct(&class, &Array::of2(&lang.tag().into(), &options)).ok()?;
    let of: Function = Reflect::get(&names, &"of".into()).ok()?.dyn_into().ok()?;
    Some((names, of))
}
