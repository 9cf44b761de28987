// Makes elements and icons; everything the page shows is built here, never from HTML text.

export const byId = (id) => document.getElementById(id);

export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "class") node.className = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

const SVG = "http://www.w3.org/2000/svg";
const PATHS = {
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 1.800a7.200 7.200 0 1 1 0 14.400 7.200 7.200 0 0 1 0-14.400zm-.9 2.700v5l4 3.100 1.100-1.400-3.300-2.600V7.500z",
  forward: "M4 6.200v11.600L12 12zm8.500 0v11.600l8-5.800z",
  more: "M12 7.5a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2zm0 6.1a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2zm0 6.1a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2z",
  down: "M12 15.6 5.7 9.3l1.5-1.5 4.8 4.9 4.8-4.9 1.5 1.5z",
  close: "m12 13.4 4.9 4.9 1.4-1.4-4.9-4.9 4.9-4.9-1.4-1.4-4.9 4.9-4.9-4.9-1.4 1.4 4.9 4.9-4.9 4.9 1.4 1.4z",
  clip: "M7.6 20.2a5 5 0 0 1-3.6-8.5l7.8-7.9a3.6 3.6 0 0 1 5.1 5.1l-7.4 7.5a2.1 2.1 0 0 1-3-3l6.7-6.8 1.2 1.2-6.7 6.8a.4.4 0 1 0 .6.6l7.4-7.5a1.9 1.9 0 0 0-2.7-2.7l-7.8 7.9a3.3 3.3 0 0 0 4.7 4.7l7.4-7.5 1.2 1.2-7.4 7.4a5 5 0 0 1-3.5 1.5z",
  keyboard: "M4 6h16a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V8c0-1.100.9-2 2-2zm0 1.800v8.400h16V7.800zM5.500 9.300h2v1.700h-2zm3.700 0h2v1.700h-2zm3.700 0h2v1.700h-2zm3.600 0h2v1.700h-2zM8 13.200h8v1.600H8z",
  send: "M3.200 20.300 21.500 12 3.200 3.700v6.600L14.500 12 3.200 13.700z",
  play: "M8 5.200v13.600L19 12z",
  pause: "M7 5.500h3.500v13H7zm6.500 0H17v13h-3.500z",
  photo: "M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7c0-1.100.9-2 2-2zm0 1.800V17h14V6.800zm1.500 8.700 3.200-4 2.300 2.700 3.100-4 3 5.300zM8.500 10.500a1.400 1.400 0 1 0 0-2.800 1.400 1.400 0 0 0 0 2.800z",
  voice: "M12 14.500a3 3 0 0 0 3-3V6a3 3 0 1 0-6 0v5.500a3 3 0 0 0 3 3zm5-3a5 5 0 0 1-10 0H5.200a6.800 6.800 0 0 0 5.900 6.700V21h1.800v-2.800a6.800 6.800 0 0 0 5.900-6.700z",
  place: "M12 2.500a6.800 6.800 0 0 0-6.800 6.800c0 5 6.800 12.200 6.800 12.200s6.800-7.200 6.800-12.200A6.800 6.800 0 0 0 12 2.500zm0 9.300a2.500 2.500 0 1 1 0-5 2.500 2.500 0 0 1 0 5z",
  file: "M6.500 2.500h7l5 5v12.200c0 1-.8 1.800-1.800 1.800H6.500c-1 0-1.800-.8-1.800-1.800V4.300c0-1 .8-1.800 1.800-1.800zm6.200 1.800H6.500v15.400h10.200V8.300h-4zM8.300 12h6.600v1.600H8.300zm0 3.300h6.600v1.600H8.300z",
  sticker: "M12 3a9 9 0 0 0-9 9 9 9 0 0 0 9 9c.7 0 8.900-8 8.900-8.900A9 9 0 0 0 12 3zM8.700 8.200a1.300 1.300 0 1 1 0 2.600 1.300 1.300 0 0 1 0-2.600zm6.600 0a1.300 1.300 0 1 1 0 2.600 1.300 1.300 0 0 1 0-2.600zM7.600 13.300h8.800a4.600 4.600 0 0 1-8.800 0z",
  contact: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm0 1.700c-4.200 0-7.500 2-7.500 4.600V20h15v-1.700c0-2.600-3.300-4.600-7.500-4.600z",
  scan: "M3 3h8v8H3zm2 2v4h4V5zm8-2h8v8h-8zm2 2v4h4V5zM3 13h8v8H3zm2 2v4h4v-4zm8-2h3v3h-3zm5 0h3v3h-3zm-5 5h3v3h-3zm5 0h3v3h-3z",
  plus: "M11 5h2v6h6v2h-6v6h-2v-6H5v-2h6z",
  block: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 1.900c1.600 0 3.100.5 4.300 1.400l-10 10A7.100 7.100 0 0 1 12 4.900zm0 14.200c-1.600 0-3.100-.5-4.300-1.400l10-10A7.100 7.100 0 0 1 12 19.100z",
  bin: "M9 3.500h6l.8 1.500H20v1.800H4V5h4.200zM5.600 8.300h12.800l-.9 11a1.900 1.900 0 0 1-1.900 1.700H8.400a1.900 1.900 0 0 1-1.900-1.700z",
  reply: "M10 8V4.500L3.500 11l6.500 6.500V14c4.600 0 7.900 1.500 10.300 4.700C19.300 14 16.500 9 10 8z",
  edit: "M4 16.800V20h3.200l9.500-9.500-3.200-3.200zM19.300 7.900a1 1 0 0 0 0-1.300l-1.900-1.900a1 1 0 0 0-1.300 0l-1.500 1.500 3.200 3.200z",
  copy: "M8 3.500h9.500c1 0 1.800.8 1.800 1.800v11h-1.800v-11H8zM5.500 7h8.700c1 0 1.800.8 1.800 1.800v10.400c0 1-.8 1.800-1.800 1.800H5.500c-1 0-1.800-.8-1.800-1.800V8.800c0-1 .8-1.800 1.800-1.800z",
};

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("data-glyph", name);
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  path.setAttribute("fill", "currentColor");
  svg.append(path);
  return svg;
}

export function drawIcons() {
  for (const node of document.querySelectorAll("[data-icon]")) node.replaceChildren(icon(node.dataset.icon));
}
