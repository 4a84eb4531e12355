// The compiled half: the state machine, the database, the sealing, the sending.
import init, * as bound from "bound";

// The build puts this in (and says where "bound" is): the file's name, which holds a hash of its content, and a digest
// by which the browser refuses another content.
const { name, integrity } = COMPILED;

let loading;

/** What was compiled. A failure is forgotten, so that it can be tried again. */
export function compiled() {
  loading ??= load().catch((failure) => {
    loading = undefined;
    throw failure;
  });
  return loading;
}

async function load() {
  const answer = await fetch(new URL(name, import.meta.url), { integrity });
  if (!answer.ok) throw new Error(answer.statusText);
  await init({ module_or_path: answer });
  return bound;
}
