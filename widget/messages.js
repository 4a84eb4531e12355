// What passes between a partner's page and the frame, in both directions. Nothing about a person is among what the
// frame says; a partner may tell it details to fill in, which it then has checked.

/** The version of these messages: both ends drop any other. */
const VERSION = 1;

/** The attributes of the element, the `data-*` of the script, the parameters of /embed. */
export const NAMES = ["office", "give", "get", "send", "receive", "lang", "theme", "partner"];

/** The custom properties that reach the frame, behind `--obmen-`. */
export const STYLES = ["accent", "surface", "text", "radius", "font"];

export const message = (channel, kind, payload) => ({ source: "obmen", version: VERSION, channel, kind, payload });

/** Whether it is a message of ours; the first one a frame hears tells it the channel. */
export const isOurs = (data, channel) =>
  data?.source === "obmen" &&
  data.version === VERSION &&
  typeof data.channel === "string" &&
  (channel ?? data.channel) === data.channel &&
  isShape(data.payload, {});

/** Whether a value is an object whose members pass their tests. */
export const isShape = (value, tests) =>
  value !== null && typeof value === "object" && Object.keys(tests).every((name) => tests[name](value[name]));

export const isText = (value) => typeof value === "string" && value.length < 1000;
const isMaybe = (value) => value === null || isText(value);
const isLeg = (value) => isShape(value, { asset: isText, amount: isMaybe });

/** What each message of the frame must hold, and nothing else. */
const KINDS = {
  height: { height: (value) => value > 0 && value < 1e5 },
  ready: {},
  quote: {
    office: isText,
    give: isLeg,
    get: isLeg,
    send: isMaybe,
    receive: isMaybe,
    rate: (value) => value === null || isShape(value, { in: isText, out: isText }),
    as_of: isMaybe,
    stale: (value) => typeof value === "boolean",
  },
  submit: { id: isText },
  error: { code: isText, message: isText },
};

/** Whether it is a whole and right message of the frame. */
export const isFromFrame = (data, channel) =>
  isOurs(data, channel) &&
  Object.hasOwn(KINDS, data.kind) &&
  isShape(data.payload, KINDS[data.kind]) &&
  Object.keys(data.payload).every((name) => name in KINDS[data.kind]);
