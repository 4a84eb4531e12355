// The database file, read by an SQLite of its own.
import { copyFileSync, openSync, closeSync, writeSync } from "node:fs";
import { join } from "node:path";

import sqlite from "node-sqlite3-wasm";

import { temporaryFolder } from "./server.mjs";

// Where a database file says that it is written with a log ahead (2) or with a journal (1).
const FORMAT_VERSIONS = 18;

/**
 * All rows of a query over a database whose server has stopped in order: then its log is empty, and one byte twice in a
 * copy lets a reader without shared memory open it.
 */
export function rows(database, query) {
  const folder = temporaryFolder();
  const copy = join(folder.path, "copy.db");
  copyFileSync(database, copy);
  const file = openSync(copy, "r+");
  writeSync(file, Buffer.from([1, 1]), 0, 2, FORMAT_VERSIONS);
  closeSync(file);
  const opened = new sqlite.Database(copy, { readOnly: true });
  try {
    return opened.all(query);
  } finally {
    opened.close();
    folder.remove();
  }
}

/** Every application. */
export const applications = (database) => rows(database, "SELECT * FROM applications ORDER BY created_at, id");
