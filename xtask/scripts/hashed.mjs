// Files of the built page that are named by their content, which browsers may keep for ever.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes `obmen-NAME-HASH.EXTENSION` into the built page; its address, and the digest that a browser compares. */
export function put(dist, name, extension, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 16);
  const file = `obmen-${name}-${hash}.${extension}`;
  writeFileSync(join(dist, file), content);
  return { name: file, integrity: `sha256-${createHash("sha256").update(content).digest("base64")}` };
}
