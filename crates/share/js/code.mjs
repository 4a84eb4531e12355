// The QR code of a text, drawn.

const SVG = "http://www.w3.org/2000/svg";

/** A code with its quiet zone, dark on light in every theme and on paper. */
export function drawn({ code }, text, label) {
  const [viewBox, path] = code(text);
  const svg = document.createElementNS(SVG, "svg");
  for (const [name, value] of Object.entries({ viewBox, role: "img", "aria-label": label, class: "qr-code" })) svg.setAttribute(name, value);
  for (const [d, fill] of [["M0 0h999v999H0z", "#fff"], [path, "#000"]]) {
    const shape = document.createElementNS(SVG, "path");
    shape.setAttribute("d", d);
    shape.setAttribute("fill", fill);
    svg.append(shape);
  }
  return svg;
}
