/** Makes an element of a drawing. */
export function svgElement(name: string, attributes: Record<string, string | number> = {}, text = ''): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, `${value}`);
  if (text) made.textContent = text;
  return made;
}
