// Rows into the form that the compiled half takes, and its answers back: one crossing for all of them, since one for
// each would cost more than the check. `crates/npm-details/src/{batch,pack}.rs` are the other half and describe both.

// The places are those of `batch.rs`.
const MEMO_KINDS = new Map([
  [undefined, 0], [null, 0], ["text", 1], ["id", 2], ["hash", 3], ["tag", 4], ["destination_tag", 4], ["comment", 5],
  ["payment_id", 6],
]);
const MEMO_POLICIES = new Map([[undefined, 0], [null, 0], ["optional", 0], ["required", 1], ["unexpected", 2]]);

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Packs rows for `checkBatch` of the compiled half. */
export function pack(rows) {
  const numbers = new Uint32Array(rows.length * 3);
  const networks = new Map();
  let text = "";
  let at = 0;
  for (const { network, details, memo, memo_kind, memo_policy } of rows) {
    if (typeof details !== "string") throw new TypeError(`details: a string is expected, not ${details}`);
    let place = networks.get(network);
    if (place === undefined) networks.set(network, (place = networks.size));
    text += details;
    text += "\n";
    numbers[at] = place;
    numbers[at + 1] = details.length;
    if (memo != null || memo_kind != null || memo_policy != null) {
      numbers[at] |= options(memo, memo_kind, memo_policy);
      if (memo != null) {
        numbers[at + 2] = memo.length;
        text += memo;
        text += "\n";
      }
    }
    at += 3;
  }
  return { text: encoder.encode(text), numbers, networks: symbols(networks) };
}

function options(memo, memoKind, memoPolicy) {
  const kind = MEMO_KINDS.get(memoKind);
  const policy = MEMO_POLICIES.get(memoPolicy);
  if (memo != null && typeof memo !== "string") throw new TypeError(`memo: a string is expected, not ${memo}`);
  if (kind === undefined) throw new TypeError(`memo_kind: there is no ${memoKind}`);
  if (policy === undefined) throw new TypeError(`memo_policy: there is no ${memoPolicy}`);
  return (kind << 16) | (policy << 19) | ((memo != null) << 21);
}

function symbols(networks) {
  let text = "";
  for (const network of networks.keys()) {
    if (typeof network !== "string") throw new TypeError(`network: a string is expected, not ${network}`);
    text += network.replaceAll("\n", " ") + "\n";
  }
  return text;
}

/** The answers about `rows` out of what the compiled half made. */
export function unpack(packed, rows) {
  const numbers = new Uint32Array(packed.buffer, packed.byteOffset, rows.length * 2);
  const texts = decoder.decode(packed.subarray(rows.length * 8)).split("\0");
  const shapes = texts.pop().split("\n").map(shape);
  const answers = new Array(rows.length);
  let text = 0;
  for (let i = 0; i < rows.length; i++) {
    const what = numbers[i * 2];
    const position = numbers[i * 2 + 1];
    const { verdict, network_type, kind, code, looks_like, warnings } = shapes[what >>> 3];
    const form = what & 3;
    answers[i] = {
      verdict,
      network_type,
      kind,
      normalized: form === 0 ? null : form === 1 ? rows[i].details : texts[text++],
      code,
      message: what & 4 ? texts[text++] : null,
      position: position === 0 ? null : position - 1,
      looks_like,
      warnings,
    };
  }
  return answers;
}

function shape(line) {
  const [verdict, network_type, kind, code, looks_like, warnings] = line.split("\t");
  return {
    verdict,
    network_type: network_type || null,
    kind: kind || null,
    code: code || null,
    looks_like: list(looks_like),
    warnings: list(warnings),
  };
}

// Shared by the answers of a shape, hence frozen.
function list(words) {
  return Object.freeze(words ? words.split(",") : []);
}
