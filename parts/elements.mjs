// Elements for the dialogs of the parts. They use the page's classes and icons.

/** A button that does something. */
export function button(className, content, press) {
  const made = element("button", { className, type: "button" }, content);
  made.addEventListener("click", press);
  return made;
}

/** An element of HTML with these properties; a child that is undefined is none. */
export function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** An icon of the page, which stands in the document. It says nothing to a screen reader. */
export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS(svg.namespaceURI, "use");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `#${name}`);
  svg.append(use);
  return svg;
}
