//! Names of territories by their ISO 3166-1 code, by the browser's `Intl.DisplayNames`.

use js_sys::{Array, Function, Object, Reflect};
use obmen_words::Lang;
use wasm_bindgen::{JsCast, JsValue};

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
        self.names
            .as_ref()
            .filter(|_| obmen_application::is_iso(code))
            .and_then(|(names, of)| of.call1(names, &code.into()).ok())
            .and_then(|name| name.as_string())
            .unwrap_or_else(|| code.to_owned())
    }

    /// Every territory that has a code: code and name.
    pub(crate) fn all(&self) -> Vec<(String, String)> {
        let letters = || 'A'..='Z';
        let pairs = letters().flat_map(|one| letters().map(move |other| String::from_iter([one, other])));
        pairs
            .filter(|code| obmen_application::is_iso(code))
            .map(|code| (code.clone(), self.name(&code)))
            .collect()
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

/// Puts names in the order of a language (`Intl.Collator`), by the browser's own sorting.
pub(crate) fn sort_by_name(lang: Lang, all: &[(String, String)]) -> Vec<(String, String)> {
    let names: Array = all.iter().map(|(_, name)| JsValue::from_str(name)).collect();
    let order = js_sys::Intl::Collator::new(&Array::of1(&lang.tag().into()), &Object::new()).compare();
    let sort: Option<Function> =
        Reflect::get(&names, &"sort".into()).ok().and_then(|sort| sort.dyn_into().ok());
    let _ = sort.map(|sort| sort.call1(&names, &order));
    let of_name = |name: JsValue| {
        let name = name.as_string()?;
        all.iter().find(|(_, own)| *own == name).cloned()
    };
    names.iter().filter_map(of_name).collect()
}
