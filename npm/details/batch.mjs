// Rows into the form that the compiled half takes, and its answers back: one crossing for all of them, since one for
// each would cost more than the check. `crates/npm-details/src/{batch,pack}.rs` are the other half and describe both.

// The places are those of `batch.rs`.
const MEMO_KINDS = new Map([
  [undefined, 0], [null, 0], ["text", 1], ["id", 2], ["hash", 3], ["tag", 4], ["destination_tag", 4], ["comment", 5],
  ["payment_id", 6],
]);
const MEMO_POLICIES = new Map([[undefined, 0], [null, 0], ["optional", 0], ["required", 1], ["unexpected", 2]]);

// Units of UTF-16.
const PIECE = 4096;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Packs rows for `check` of the compiled half. */
export function pack(rows, lang) {
  const numbers = new Uint32Array(rows.length * 3 + 1);
  const networks = new Map();
  let texts = new Texts();
  let at = 0;
  for (const { network, details, memo, memo_kind, memo_policy } of rows) {
    if (typeof details !== "string") throw new TypeError(`details: a string is expected, not ${details}`);
    let place = networks.get(network);
    if (place === undefined) networks.set(network, (place = networks.size));
    texts.add(details);
    numbers[at] = place;
    numbers[at + 1] = details.length;
    if (memo != null || memo_kind != null || memo_policy != null) {
      numbers[at] |= options(memo, memo_kind, memo_policy);
      if (memo != null) {
        texts.add(memo);
        numbers[at + 2] = memo.length;
      }
    }
    at += 3;
  }
  numbers[at] = texts.length();
  for (const word of [lang, ...networks.keys()]) {
    if (typeof word !== "string") throw new TypeError(`network: a string is expected, not ${word}`);
    texts.add(word.replaceAll("\n", " "));
  }
  return { text: texts.bytes(), numbers };
}

// Texts as UTF-8. Engines encode a long ASCII text at once, but slow down for the whole of it where one letter is not:
// hence pieces.
class Texts {
  #piece = [];
  #units = 0;
  #buffer = new Uint8Array(2 * PIECE);
  #used = 0;

  add(text) {
    this.#piece.push(text);
    this.#units += text.length + 1;
    if (this.#units > PIECE) this.#flush();
  }

  // Bytes so far.
  length() {
    this.#flush();
    return this.#used;
  }

  bytes() {
    this.#flush();
    return this.#buffer.subarray(0, this.#used);
  }

  #flush() {
    if (this.#units === 0) return;
    const most = this.#used + 3 * this.#units;
    if (most > this.#buffer.length) {
      const larger = new Uint8Array(2 * most);
      larger.set(this.#buffer);
      this.#buffer = larger;
    }
    this.#piece.push("");
    this.#used += encoder.encodeInto(this.#piece.join("\n"), this.#buffer.subarray(this.#used)).written;
    this.#piece = [];
    this.#units = 0;
  }
}

function options(memo, memoKind, memoPolicy) {
  const kind = MEMO_KINDS.get(memoKind);
  const policy = MEMO_POLICIES.get(memoPolicy);
  if (memo != null && typeof memo !== "string") throw new TypeError(`memo: a string is expected, not ${memo}`);
  if (kind === undefined) throw new TypeError(`memo_kind: there is no ${memoKind}`);
  if (policy === undefined) throw new TypeError(`memo_policy: there is no ${memoPolicy}`);
  return (kind << 16) | (policy << 19) | ((memo != null) << 21);
}

/** The answers about `rows` out of what the compiled half made. */
export function unpack(packed, rows) {
  const numbers = new Uint32Array(packed.buffer, packed.byteOffset, 1 + rows.length * 3);
  const texts = numbers.byteLength;
  const forms = strings(packed.subarray(texts, texts + numbers[0]));
  const rest = strings(packed.subarray(texts + numbers[0]));
  // Messages come first, as many as the greatest number of one.
  let messages = 0;
  for (let i = 3; i < numbers.length; i += 3) if (numbers[i] > messages) messages = numbers[i];
  const known = rest.slice(messages).map(shape);
  let form = 0;
  return rows.map((row, i) => {
    const what = numbers[i * 3 + 1];
    const position = numbers[i * 3 + 2];
    const message = numbers[i * 3 + 3];
    const { verdict, network_type, kind, code, looks_like, warnings, meant } = known[what >>> 2];
    const normalized = (what & 3) === 0 ? null : (what & 3) === 1 ? row.details : forms[form++];
    return {
      verdict,
      network_type,
      kind,
      normalized,
      code,
      message: message === 0 ? null : rest[message - 1],
      position: position === 0 ? null : position - 1,
      looks_like,
      warnings,
      ...(meant && { meant }),
    };
  });
}

function strings(bytes) {
  const texts = decoder.decode(bytes).split("\0");
  texts.pop();
  return texts;
}

// Shapes come again in the next batch.
const shapes = new Map();
const MOST_SHAPES = 1024;

function shape(line) {
  let known = shapes.get(line);
  if (known === undefined) {
    if (shapes.size === MOST_SHAPES) shapes.clear();
    shapes.set(line, (known = read(line)));
  }
  return known;
}

function read(line) {
  const [verdict, network_type, kind, code, looks_like, warnings, meant] = line.split("\t");
  return {
    verdict,
    network_type: network_type || null,
    kind: kind || null,
    code: code || null,
    looks_like: list(looks_like),
    warnings: list(warnings),
    meant,
  };
}

// Shared by the answers of a shape, hence frozen.
function list(words) {
  return Object.freeze(words ? words.split(",") : []);
}
