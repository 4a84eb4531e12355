// A button whose work takes a while; all else is as in the other parts.
import { button as plain, element, icon } from "../../../parts/elements.mjs";

export { element, icon };

/** A button that cannot be pressed again until what it does is done. */
export function button(className, content, press) {
  const made = plain(className, content, async () => {
    made.disabled = true;
    try {
      await press();
    } finally {
      made.disabled = false;
    }
  });
  return made;
}
