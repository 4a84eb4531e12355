// Elements of the document, made of the main page's classes and icons.

/** An element; properties that are none of it are attributes, and what is undefined is left out. */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined) continue;
    if (name in made && typeof value !== "object") made[name] = value;
    else made.setAttribute(name, value);
  }
  made.append(...children.flat().filter((child) => child !== undefined && child !== ""));
  return made;
}

export function icon(name) {
  const SVG = "http://www.w3.org/2000/svg";
  const drawn = document.createElementNS(SVG, "svg");
  drawn.classList.add("icon");
  drawn.setAttribute("aria-hidden", "true");
  drawn.append(document.createElementNS(SVG, "use"));
  drawn.firstChild.setAttribute("href", `#${name}`);
  return drawn;
}

/** A button that does something. */
export function button(className, press, ...children) {
  const made = element("button", { type: "button", className }, ...children);
  made.addEventListener("click", press);
  return made;
}

/** A link that leaves the page. */
export function outside(href, text) {
  return element("a", { href, target: "_blank", rel: "noopener noreferrer" }, text, " ", icon("external"));
}
