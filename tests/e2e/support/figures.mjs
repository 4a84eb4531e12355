// The figures on the page, by the names that the command line's JSON gives them.

/** The exact decimal of one figure, whatever the locale prints; `null` where the page has none of that name. */
export async function figure(page, name) {
  const found = page.locator(`[data-figure="${name}"]`);
  const count = await found.count();
  if (count > 1) throw new Error(`${count} elements carry the figure ${name}; each name stands once`);
  return count === 0 ? null : found.getAttribute("data-value");
}

/** All figures: `{receive: "…", "scenario.cancel.fee": "…"}`. */
export function figures(page) {
  return page.locator("[data-figure]").evaluateAll((elements) =>
    Object.fromEntries(elements.map((element) => [element.dataset.figure, element.dataset.value])),
  );
}
