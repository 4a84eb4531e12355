use super::super::parts::announced;
use super::told::{Told, lines, spoken};
use crate::dom::{El, Node, el, live};

/// A field: its label, its control, what is told of it, and what is asked beside.
pub(super) fn field(
    name: &'static str,
    label: Node,
    input: El,
    buttons: Node,
    beside: Node,
    told: impl Fn() -> Vec<Told> + Copy + 'static,
) -> El {
    let verdict = [name, "-verdict"].concat();
    let input = input
        .id(name)
        .attr("name", name)
        .attr("aria-describedby", verdict.clone())
        .live_bool("aria-invalid", move || told().iter().any(Told::is_wrong));
    el("div")
        .class("field")
        .child(el("label").attr("for", name).child(label))
        .child(el("div").class("control").child(input).child(buttons))
        .child(el("div").id(verdict).child(live(move || lines(told()))).child(beside))
        .child(announced(move || spoken(told())))
}

/// An input for a string that no dictionary knows.
pub(super) fn literal_input() -> El {
    el("input").attrs(&[
        ("class", "input is-mono"),
        ("type", "text"),
        ("autocomplete", "off"),
        ("autocapitalize", "off"),
        ("spellcheck", "false"),
    ])
}
