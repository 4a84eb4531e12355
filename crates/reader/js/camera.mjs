// The camera: a few frames a second, until it is told to stop. Nothing of it is kept.
import { CAMERA_SIDES, codes } from "./codes.mjs";

const BETWEEN_FRAMES_MS = 200;
/** How long a decoder that could not be loaded is left alone. */
const BETWEEN_LOADS_MS = 3000;

/** Names of the errors of `getUserMedia` that mean that it was forbidden, by the visitor or by a policy. */
const REFUSED = ["NotAllowedError", "SecurityError"];

/**
 * Shows the camera in `video` and hands the codes of each frame to `found`, until `signal` is aborted.
 * @returns `undefined`, or the name of the text that says why there is no camera
 */
export async function watch(video, signal, found) {
  let stream;
  try {
    // Away from the visitor, where there are two.
    stream = await navigator.mediaDevices.getUserMedia({ audio: false, video: { facingMode: "environment" } });
  } catch (failure) {
    return REFUSED.includes(failure.name) ? "scan.refused" : "scan.no-camera";
  }
  const stop = () => {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  // The dialog may have been closed while the browser still asked.
  if (signal.aborted) return stop();
  signal.addEventListener("abort", stop);
  video.srcObject = stream;
  video.hidden = false;
  // A browser that does not play it shows no frames; the visitor then chooses a picture.
  video.play().catch(() => {});
  void look(video, signal, found);
}

async function look(video, signal, found) {
  while (!signal.aborted) {
    const size = { width: video.videoWidth, height: video.videoHeight };
    let pause = BETWEEN_FRAMES_MS;
    if (size.width > 0) {
      const all = await codes(video, size, CAMERA_SIDES).catch((failure) => failure);
      if (all instanceof Error) pause = BETWEEN_LOADS_MS;
      if (!signal.aborted) found(all);
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
