// The compiled half: it reads what is typed, and knows what the offers keep.
import init, { Entry, Office } from "bound";

// The build puts this in (and says where "bound" is): the file's name, which holds a hash of its content, and a digest
// by which the browser refuses another content.
const { name, integrity } = COMPILED;

/** What was compiled. */
export async function compiled() {
  const answer = await fetch(new URL(name, import.meta.url), { integrity });
  if (!answer.ok) throw new Error(answer.statusText);
  await init({ module_or_path: answer });
  return { Entry, Office };
}
