// Whether the page holds something that would be lost with it.

/** These stand in the address. */
const IN_ADDRESS = ["office", "send", "receive", "lang"];

export function isTyped() {
  // An application under way, or what was answered to one.
  if (document.querySelector("dialog[open]")) return true;
  const fields = [...document.querySelectorAll("input[name], select[name], textarea[name]")];
  return isAmountLost() || fields.some((field) => !IN_ADDRESS.includes(field.name) && isFilled(field));
}

function isFilled(field) {
  if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
  return field.value.trim() !== "";
}

/** An amount that is not understood yet is in the field only. */
function isAmountLost() {
  const address = new URLSearchParams(location.search);
  return !address.has("send") && !address.has("receive");
}
