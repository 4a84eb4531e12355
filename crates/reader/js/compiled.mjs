// The compiled half: payment links and the decoder of QR codes. Most scans by a browser that has a decoder of its own
// never need it, so it is fetched on its own.
import init, { decode, read } from "bound";

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
  return { decode, read };
}
