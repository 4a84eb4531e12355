// The way back to the form, with what was typed: the page takes a changed address for a changed choice, and what is put
// into its fields for typing. What was agreed to is asked again.

const PATIENCE_MS = 10_000;

/** Puts what an application held into the form; whether it has all of it. */
export async function restore({ request }) {
  const { office, give, get, send, details, email, territory } = request;
  const params = new URLSearchParams(location.search);
  params.delete("receive");
  for (const [name, value] of Object.entries({ office, give, get, send })) params.set(name, value);
  history.replaceState(null, "", `?${params}`);
  dispatchEvent(new PopStateEvent("popstate"));
  await frames();
  const typed = { ...details, email, territory };
  for (const name of ["details", "memo", "refund_details", "refund_memo", "email", "territory"]) {
    if (typed[name] && !(await type(name, typed[name]))) return false;
  }
  document.getElementById("email")?.focus();
  return true;
}

async function type(name, value) {
  const input = await found(name);
  if (!input) return false;
  input.value = value;
  input.dispatchEvent(new Event(input.localName === "select" ? "change" : "input", { bubbles: true }));
  await frames();
  return true;
}

/** A field, once the page has its rates. */
async function found(name) {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await frames()) {
    const input = document.querySelector(`form [name="${name}"]`);
    if (input) return input;
  }
}

const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
