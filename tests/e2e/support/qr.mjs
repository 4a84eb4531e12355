// QR codes as pictures and as what a camera sees.
import { deflateSync } from "node:zlib";

import encoder from "qrcode-generator";

const QUIET_MODULES = 4;
const LIGHT = 0xff;
const DARK = 0x10;

/** A code in shades of grey: `{width, height, shades}`. */
export function shadesOf(text, module = 5) {
  const code = encoder(0, "M");
  code.addData(text);
  code.make();
  const modules = code.getModuleCount() + 2 * QUIET_MODULES;
  const side = modules * module;
  const inside = (at) => at >= 0 && at < code.getModuleCount();
  const shades = Buffer.alloc(side * side, LIGHT);
  for (let at = 0; at < shades.length; at += 1) {
    const column = Math.floor((at % side) / module) - QUIET_MODULES;
    const row = Math.floor(at / side / module) - QUIET_MODULES;
    if (inside(row) && inside(column) && code.isDark(row, column)) shades[at] = DARK;
  }
  return { width: side, height: side, shades };
}

/** The code in the middle of a larger white picture. */
export function framed({ width, height, shades }, wide, high) {
  const all = Buffer.alloc(wide * high, LIGHT);
  const [left, top] = [Math.floor((wide - width) / 2), Math.floor((high - height) / 2)];
  for (let y = 0; y < height; y += 1) shades.copy(all, (top + y) * wide + left, y * width, (y + 1) * width);
  return { width: wide, height: high, shades: all };
}

/** Two pictures of one height, side by side. */
export function beside(one, other) {
  const width = one.width + other.width;
  const lines = [];
  for (let y = 0; y < one.height; y += 1) {
    for (const each of [one, other]) lines.push(each.shades.subarray(y * each.width, (y + 1) * each.width));
  }
  return { width, height: one.height, shades: Buffer.concat(lines) };
}

/** A PNG file for an input of files. */
export function png({ width, height, shades }) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits of grey.
  head[8] = 8;
  const lines = [];
  for (let y = 0; y < height; y += 1) lines.push(Buffer.from([0]), shades.subarray(y * width, (y + 1) * width));
  const chunks = [["IHDR", head], ["IDAT", deflateSync(Buffer.concat(lines))], ["IEND", Buffer.alloc(0)]];
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const buffer = Buffer.concat([signature, ...chunks.map(([kind, data]) => chunk(kind, data))]);
  return { name: "code.png", mimeType: "image/png", buffer };
}

function chunk(kind, data) {
  const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
}

/** CRC-32 of PNG; Node 20 has none of its own. */
function crc(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** A film for Chromium's made-up camera: one frame, shown again and again. */
export function film(picture) {
  const { width, height, shades } = framed(picture, 640, 480);
  const grey = Buffer.alloc((width * height) / 2, 0x80);
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\nFRAME\n`), shades, grey]);
}
