// The QR codes in a picture: by the browser's own decoder where it has one, else by ours.
import { compiled } from "../../../parts/compiled.mjs";

/** Longest sides at which our decoder looks at a picture: large for small codes, small for noisy ones. */
export const PICTURE_SIDES = [1600, 700];
/** The same for a frame of the camera, of which more will come. */
export const CAMERA_SIDES = [800];

/** The texts of the codes in an image, a bitmap or a video, each once. */
export async function codes(source, { width, height }, sides) {
  const own = await native();
  if (own) {
    try {
      return [...new Set((await own.detect(source)).map((code) => code.rawValue))];
    } catch {
      // It is there, but its service is not: ours does it.
    }
  }
  const { decode } = await compiled();
  const longest = Math.max(width, height);
  // Never larger than it is.
  for (const side of new Set(sides.map((side) => Math.min(side, longest)))) {
    const pixels = drawn(source, width, height, side / longest);
    const found = safely(() => decode(pixels.data, pixels.width));
    if (found.length > 0) return found;
  }
  return [];
}

/** A picture made to confuse the decoder holds no code; it is not the decoder that is missing. */
function safely(decode) {
  try {
    return decode();
  } catch {
    return [];
  }
}

let detector;

function native() {
  detector ??= made().catch(() => null);
  return detector;
}

async function made() {
  const formats = await globalThis.BarcodeDetector?.getSupportedFormats();
  return formats?.includes("qr_code") ? new BarcodeDetector({ formats: ["qr_code"] }) : null;
}

function drawn(source, width, height, scale) {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  // What is transparent is paper.
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
