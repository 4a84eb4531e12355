// Between what is kept and the form. The page takes a changed address for a changed choice, and what is put into its
// fields for typing. What was agreed to is asked again.

const PATIENCE_MS = 10_000;
const NAMES = ["details", "memo", "refund_details", "refund_memo", "email", "territory"];

/** Whether the form holds something that would be lost to this. */
export function isFilled({ request }) {
  const typed = typedOf(request);
  return NAMES.slice(0, -1).some((name) => ![undefined, "", typed[name]].includes(field(name)?.value.trim()));
}

/** Puts what an application held into the form; whether it has all of it. */
export async function restore({ request }) {
  const { office, give, get, send } = request;
  const params = new URLSearchParams(location.search);
  params.delete("receive");
  for (const [name, value] of Object.entries({ office, give, get, send })) params.set(name, value);
  history.replaceState(null, "", `?${params}`);
  dispatchEvent(new PopStateEvent("popstate"));
  await frames();
  const typed = typedOf(request);
  for (const name of NAMES) if (typed[name] && !(await type(name, typed[name]))) return false;
  field("email")?.focus();
  return true;
}

/** Empties the form of what is kept: what stands there then is another application. */
export function clear() {
  for (const input of NAMES.map(field)) if (input?.value) put(input, "");
  for (const consent of document.querySelectorAll('form [name="consents"]:checked')) consent.click();
}

const typedOf = ({ details, email, territory }) => ({ ...details, email, territory });

const field = (name) => document.querySelector(`form [name="${name}"]`);

async function type(name, value) {
  const input = await found(name);
  if (!input) return false;
  put(input, value);
  await frames();
  return true;
}

function put(input, value) {
  input.value = value;
  input.dispatchEvent(new Event(input.localName === "select" ? "change" : "input", { bubbles: true }));
}

/** A field, once the page has its rates. */
async function found(name) {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await frames()) {
    const input = field(name);
    if (input) return input;
  }
}

const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
