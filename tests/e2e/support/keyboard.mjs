// Driving the page by keyboard alone, and watching where the focus is.

/** What has the focus: its tag, what names it, whether it can be seen and where it stands. */
export function focused(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    const ring = (at) => {
      const style = at && getComputedStyle(at);
      return Boolean(style) && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
    };
    const shadow = (at) => Boolean(at) && getComputedStyle(at).boxShadow !== "none";
    // A heading that only carries the focus into a dialog is read aloud, and needs no ring.
    const silent = element.tabIndex < 0;
    const shown =
      silent || ring(element) || shadow(element) || ring(element.nextElementSibling) || shadow(element.closest(".picker-search"));
    const { top, bottom, width, height } = element.getBoundingClientRect();
    const name = element.getAttribute("name") ?? element.id;
    return {
      tag: element.tagName.toLowerCase(),
      name: name || element.getAttribute("aria-label") || element.textContent.trim().slice(0, 40),
      lost: element === document.body || element === document.documentElement,
      shown,
      inSight: bottom > 0 && top < innerHeight && width > 0 && height > 0,
    };
  });
}

/** Presses Tab until `selector` has the focus. Every stop on the way can be seen. */
export async function tabTo(page, selector, { back = false, limit = 120 } = {}) {
  for (let stops = 0; stops < limit; stops += 1) {
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
    await page.keyboard.press(back ? "Shift+Tab" : "Tab");
    const now = await focused(page);
    // The document's end: the next stop is its beginning.
    if (now.lost) continue;
    if (!now.shown || !now.inSight) throw new Error(`the focus cannot be seen: ${JSON.stringify(now)}`);
  }
  throw new Error(`the Tab key does not reach ${selector}`);
}
