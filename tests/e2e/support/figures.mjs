// The figures on the page, by the names that the command line's JSON gives them.

/** The exact decimal of one figure, whatever the locale prints; `null` where the page has none of that name. */
export async function figure(page, name) {
  const found = page.locator(`[data-figure="${name}"]`);
  const count = await found.count();
  if (count > 1) throw new Error(`${count} elements carry the figure ${name}; each name stands once`);
  return count === 0 ? null : found.getAttribute("data-value");
}

/** Every figure in the order of the document: name, exact decimal, what is printed. */
export function allFigures(page) {
  return page.locator("[data-figure]").evaluateAll((elements) =>
    elements.map((element) => ({
      name: element.dataset.figure,
      value: element.dataset.value,
      printed: element.textContent,
    })),
  );
}

/** All figures: `{receive: "…", "scenario.cancel.fee": "…"}`. */
export async function figures(page) {
  return Object.fromEntries((await allFigures(page)).map(({ name, value }) => [name, value]));
}

/** The number that a printed English figure says, as the canonical decimal: `−1,234.50 USD` is `-1234.5`. */
export function saidBy(printed) {
  const text = printed.replace("−", "-").replace(/[^\d.-]/g, "");
  return text.includes(".") ? text.replace(/0+$/, "").replace(/\.$/, "") : text;
}
