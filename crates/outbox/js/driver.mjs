// When the compiled half runs, and under which lock: two tabs never touch what is kept at once, and one of them sends.
import { compiled } from "../../../parts/compiled.mjs";
import { lang } from "./words.mjs";

/**
 * The only trace outside the database: that something is kept, and when that changed last. By it a page knows that it
 * needs this part, and another tab that there is something new.
 */
const MARK = "outbox";
const STATE = "obmen-outbox";
const SENDER = "obmen-outbox-sender";
/** Timers take no more milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;
/** A database that takes longer is one that never answers. */
const PATIENCE_MS = 3_000;

/**
 * Whether this browser has what is needed, and lets a site keep anything: frames of other sites may not. Whether that
 * works is known only once it is tried.
 */
export function isAble() {
  try {
    return Boolean(localStorage && indexedDB && navigator.locks && crypto.subtle);
  } catch {
    return false;
  }
}

function isMarked() {
  try {
    return Boolean(localStorage[MARK]);
  } catch {
    // Forbidden: then nothing was ever kept.
    return false;
  }
}

const mark = () => (localStorage[MARK] = Date.now());
const unmark = () => localStorage.removeItem(MARK);

async function locked(verb, ...all) {
  const bound = await compiled();
  return navigator.locks.request(STATE, () => inTime(bound[verb](...all), verb === "keep" ? all[0] : undefined));
}

/** Waits no longer than a visitor would. What was kept all the same, after they were told that it is not, is deleted. */
async function inTime(work, kept) {
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(reject, PATIENCE_MS)));
  try {
    return await Promise.race([work, late]);
  } catch (failure) {
    if (kept) work.then(() => locked("discard", kept)).catch(() => {});
    throw failure;
  } finally {
    clearTimeout(timer);
  }
}

let show = () => {};
let isStarted = false;
let failures = 0;
let again, over;

/** Shows what is kept, sends it, and does both again whenever that may have changed. */
export async function start(view) {
  if (isStarted) return;
  isStarted = true;
  show = view;
  addEventListener("storage", refresh);
  addEventListener("online", drain);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && drain());
  await refresh();
  // It may wait for an answer that does not come.
  void drain();
}

/** Reads what is kept, and shows it. */
export async function refresh() {
  const all = await listed();
  show(all);
  clearTimeout(over);
  const ends = all.filter((one) => one.request).map((one) => one.until * 1000 - Date.now());
  // What is over is told, and what is personal of it deleted, without waiting for anybody.
  if (ends.length > 0) over = setTimeout(refresh, Math.min(Math.max(0, Math.min(...ends)), LONGEST_TIMER));
  return all;
}

async function listed() {
  if (!isMarked()) return [];
  try {
    const all = JSON.parse(await locked("list"));
    if (all.length === 0) unmark();
    return all;
  } catch {
    return [{ key: "", state: "unreadable" }];
  }
}

/** Changes what is kept, and tells every tab. */
async function change(verb, ...all) {
  const answer = await locked(verb, ...all);
  mark();
  await refresh();
  return answer;
}

/** Keeps an application; rejected where this device cannot. */
export async function keep(...all) {
  const was = isMarked();
  // First: what is kept without a mark would not be found again.
  mark();
  try {
    await change("keep", ...all);
  } catch (failure) {
    if (!was) unmark();
    throw failure;
  }
  plan();
}

/** Deletes one. */
export const discard = (one) => change(...(one.state === "unreadable" ? ["forget"] : ["discard", one.key]));

/** The visitor agrees to the terms shown: another application, under a key of its own. */
export async function agree(one) {
  await change("agree", one.key, crypto.randomUUID(), JSON.stringify(one.terms));
  await drain();
}

/** Whether nobody was told yet that this one was taken. */
export const isFirst = (key) => locked("tell", key).catch(() => false);

let draining;

/** Sends everything that waits. */
export function drain() {
  // Storage that fails meanwhile is told by whoever reads it next.
  draining ??= round()
    .catch(() => {})
    .finally(() => (draining = undefined));
  return draining;
}

async function round() {
  clearTimeout(again);
  if (!isMarked() || !isAble()) return refresh();
  let isAnswered = true;
  await navigator.locks.request(SENDER, async () => {
    for (const one of await refresh()) {
      const begun = ["queued", "sending"].includes(one.state) && (await change("begin", one.key));
      if (!begun) continue;
      const answer = await (await compiled()).post(begun, lang());
      isAnswered = await change("settle", begun, answer);
      if (!isAnswered) break;
    }
  });
  if (isAnswered) failures = 0;
  else await plan();
}

/** Tries again, later each time. */
async function plan() {
  failures += 1;
  clearTimeout(again);
  again = setTimeout(drain, (await compiled()).pauseAfter(failures) * 1000);
}
