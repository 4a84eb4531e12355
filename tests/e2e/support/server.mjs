// A server of its own for each test file: a free port, an empty database, nothing left behind.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const START_LIMIT_MS = 20_000;

/** What `cargo xtask` tells its scripts; they are not meant to be started by hand. */
export function given(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start this by cargo xtask`);
  return value;
}

/** A folder that `remove()` deletes. */
export function temporaryFolder() {
  const path = mkdtempSync(join(tmpdir(), "obmen-e2e-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/**
 * Starts the server.
 * @param {{partners?: string[], keys?: string[], port?: number, database?: string, offices?: string, dist?: string}} options
 *   partners as ID=ORIGIN and the files of their keys as ID=FILE; a database that is named outlives the server, so that a
 *   restart can be tested; a folder of offices that may change; another build of the page
 * @returns `{url, database, log, pause, resume, stop, kill}`: the URL ends with a slash; `log` holds every line so far;
 *   between `pause` and `resume` it is there and says nothing; `kill` is kill -9
 */
export async function startServer({ partners = [], keys = [], port, database, offices, dist } = {}) {
  const folder = temporaryFolder();
  database ??= join(folder.path, "obmen.db");
  offices ??= given("OBMEN_OFFICES");
  const words = ["--dist", dist ?? given("OBMEN_DIST"), "--offices", offices, "--database", database];
  // 0 lets the system choose.
  words.push("--port", String(port ?? 0));
  for (const partner of partners) words.push("--partner", partner);
  for (const key of keys) words.push("--partner-key", key);

  const child = spawn(given("OBMEN_SERVER"), words, { stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child, "close");
  const log = [];
  const end = async (signal) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
    folder.remove();
  };
  try {
    const url = await printedUrl(child, log);
    const [pause, resume] = ["SIGSTOP", "SIGCONT"].map((signal) => () => child.kill(signal));
    return { url, database, log, pause, resume, stop: () => end("SIGTERM"), kill: () => end("SIGKILL") };
  } catch (error) {
    await end("SIGKILL");
    throw error;
  }
}

/** The URL that the server prints on a line of its own once it listens. */
function printedUrl(child, log) {
  return new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`the server ${why}\n${log.slice(-40).join("\n")}`));
    const timer = setTimeout(() => fail(`printed no URL within ${START_LIMIT_MS} ms`), START_LIMIT_MS);
    const settle = (settler) => (value) => (clearTimeout(timer), settler(value));
    child.on("error", settle((error) => fail(`did not start: ${error.message}`)));
    child.on("exit", settle((code) => fail(`ended with ${code}`)));
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on("line", (line) => {
        log.push(line);
        if (stream === child.stdout && /^http:\/\/\S+$/.test(line)) settle(resolve)(line);
      });
    }
  });
}
