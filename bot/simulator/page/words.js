// Turns a text and its entities into elements: bold, links, commands, quotes, hidden words.

import { el } from "./dom.js";
import { say } from "./labels.js";

const PLAIN = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre", blockquote: "blockquote", expandable_blockquote: "blockquote" };

export function words(text, entities, deeds) {
  // Offsets are UTF-16 units, and so are the indexes of JavaScript's strings.
  return part(text, [...(entities || [])], 0, text.length, deeds);
}

function part(text, entities, start, end, deeds) {
  const nodes = [];
  let at = start;
  while (entities.length && entities[0].offset < end) {
    const entity = entities.shift();
    if (entity.offset < at) continue;
    const stop = Math.min(end, entity.offset + entity.length);
    const inner = [];
    while (entities.length && entities[0].offset < stop) inner.push(entities.shift());
    if (entity.offset > at) nodes.push(afterBlock(nodes, text.slice(at, entity.offset)));
    const value = text.slice(entity.offset, stop);
    nodes.push(dressed(entity, value, part(text, inner, entity.offset, stop, deeds), deeds));
    at = stop;
  }
  if (at < end) nodes.push(afterBlock(nodes, text.slice(at, end)));
  return nodes;
}

// A quote or a block of code ends its own line: the line break after it would show twice.
const afterBlock = (nodes, rest) => (/^(BLOCKQUOTE|PRE)$/.test(nodes.at(-1)?.tagName) ? rest.replace(/^\n/, "") : rest);

function dressed(entity, value, children, deeds) {
  if (PLAIN[entity.type]) return el(PLAIN[entity.type], {}, ...children);
  if (entity.type === "spoiler") return spoiler(children);
  if (entity.type === "bot_command")
    return el("button", { type: "button", class: "command", dir: "ltr", onclick: () => deeds.command(value) }, ...children);
  const address = addressOf(entity, value);
  if (!address) return el("span", {}, ...children);
  const open = (event) => deeds.link(address) && event.preventDefault();
  return el("a", { href: address, target: "_blank", rel: "noopener noreferrer", onclick: open }, ...children);
}

function addressOf(entity, value) {
  if (entity.type === "email") return `mailto:${value}`;
  const address = entity.type === "text_link" ? entity.url : entity.type === "url" ? value : "";
  if (!address) return "";
  const complete = /^[a-z]+:\/\//i.test(address) ? address : `http://${address}`;
  return /^(https?|tg):\/\//i.test(complete) ? complete : "";
}

function spoiler(children) {
  const show = (event) => event.currentTarget.setAttribute("aria-pressed", event.currentTarget.getAttribute("aria-pressed") !== "true");
  return el("button", { type: "button", class: "spoiler", "aria-pressed": "false", title: say("reveal"), onclick: show }, ...children);
}
