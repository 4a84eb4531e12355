// The visitor's side: office, amount, what is paid in, and a dollar rate where none is known.
import { button, element, icon } from "./element.mjs";

const KINDS = ["crypto", "bank", "card", "emoney", "cash"];

/** The office, as a row of radio buttons. */
export function officeChoice(said, all, chosen, choose) {
  const option = ({ office }) => {
    const input = element("input", { type: "radio", name: "office", value: office.id, checked: office === chosen });
    input.addEventListener("change", () => choose(office.id));
    return element("label", {}, input, element("span", {}, office.name));
  };
  const legend = element("legend", { className: "sr" }, said.text("head.office"));
  return element("fieldset", { className: "segmented" }, legend, all.map(option));
}

/** Every asset of the office, by kind: what a payment costs depends on what it is made in. */
export function assetChoice(said, entry, chosen, choose) {
  const { assets } = entry.office;
  const option = (asset) => {
    const { code } = asset.unit;
    return element("option", { value: code, selected: code === chosen.unit.code }, assetName(entry, asset));
  };
  const group = (kind) => {
    const of = assets.filter((asset) => asset.kind === kind);
    return of.length > 0 ? element("optgroup", { label: said.text(`kind.${kind}`) }, of.map(option)) : undefined;
  };
  const select = element("select", { id: "asset", name: "asset" }, KINDS.map(group));
  select.addEventListener("change", () => choose(select.value));
  const label = element("label", { htmlFor: "asset" }, said.text("fees.asset"));
  return element("div", { className: "fees-field" }, label, select);
}

/** A coin by its ticker and network, money by its brand and currency. */
export function assetName({ texts }, { unit, name, kind, currency, network_name }) {
  const local = texts.assets[unit.code] ?? name;
  const parts = kind === "crypto" ? [currency, network_name, local] : [local, currency];
  return parts.filter((part, at) => part && parts.indexOf(part) === at).join(" · ");
}

/** A number: the label over it, what it counts behind it, and room for what is wrong with it. */
export function numberField(id, label, unit, help, type) {
  const told = element("div", { className: "problem-slot", id: `${id}-told` });
  const input = element("input", {
    id,
    name: id,
    type: "text",
    inputMode: "decimal",
    autocomplete: "off",
    spellcheck: false,
    placeholder: "0",
    "aria-describedby": [help && `${id}-help`, `${id}-told`].filter(Boolean).join(" "),
  });
  input.addEventListener("input", () => type({ text: input.value, chosen: false }));
  const line = element("span", { className: "fees-number" }, input, element("span", { className: "unit" }, unit));
  const note = help && element("p", { className: "note", id: `${id}-help` }, help);
  return element("div", { className: "fees-field" }, element("label", { htmlFor: id }, label), line, note || "", told);
}

/** Says what is wrong with a number, or asks which of two was meant; nothing where neither. */
export function tell(said, id, told, choose) {
  const slot = document.getElementById(`${id}-told`);
  const input = document.getElementById(id);
  if (told) input.setAttribute("aria-invalid", "true");
  else input.removeAttribute("aria-invalid");
  if (!told) return slot.replaceChildren();
  const [grouped, decimal] = told.readings;
  if (grouped === undefined) {
    return slot.replaceChildren(element("p", { className: "problem" }, icon("warning"), element("span", {}, told.message)));
  }
  const choice = (canonical) => {
    const take = () => {
      choose({ text: canonical, chosen: true });
      document.getElementById(id).focus();
    };
    return button("button", take, said.inField(canonical));
  };
  const choices = element("div", { className: "choices" }, choice(grouped), choice(decimal));
  slot.replaceChildren(element("div", { className: "ambiguous", role: "alert" }, element("p", {}, told.message), choices));
}
