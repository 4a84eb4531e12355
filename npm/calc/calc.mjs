// What the entry points share.

import { Office, notOpened } from "./compiled.js";

/** Why there is no answer: see `index.d.ts`. */
export class ObmenError extends Error {
  // Also where a bundler gives the class a shorter name.
  static name = "ObmenError";
  name = "ObmenError";

  constructor({ message, ...rest }) {
    super(message);
    Object.assign(this, rest);
  }
}

/** Opens an office: see `index.d.ts`. */
export const openOffice = (files, options) => answer(() => new Office(files, options));

/** The quote that a request asks for: see `index.d.ts`. */
export const quote = (office, request, options) => answer(() => opened(office, options).answer(request, options, false));

/** The quote and its scenarios: see `index.d.ts`. */
export const scenarios = (office, request, options) =>
  answer(() => opened(office, options).answer(request, options, true));

function opened(office, options) {
  if (!(office instanceof Office)) notOpened(options);
  return office;
}

// What the compiled half throws has a code and no stack yet.
function answer(job) {
  try {
    return job();
  } catch (thrown) {
    throw typeof thrown?.code === "string" && !(thrown instanceof Error) ? new ObmenError(thrown) : thrown;
  }
}
