// Keeps the list of messages in step with the chat: adds, replaces, removes, scrolls, separates days.

import { bubble } from "./bubble.js";
import { byId, el } from "./dom.js";
import { dayOf, say } from "./labels.js";

let known = new Map();
let atEnd = true;

// A picture that arrives or a keyboard that opens must not push the latest message out of sight.
export function stayAtEnd() {
  const observer = new ResizeObserver(() => atEnd && toEnd());
  observer.observe(byId("scroll"));
  observer.observe(byId("log"));
}

export const messageOf = (id) => known.get(id);
export const isEmpty = () => known.size === 0;

export function clearLog() {
  known = new Map();
  byId("log").replaceChildren();
}

export function showChat(chat, view) {
  const low = atEnd;
  const first = known.size === 0;
  if (chat.complete) dropMissing(chat.messages);
  for (const id of chat.deleted) remove(id);
  for (const message of chat.messages) place(message, view);
  if (chat.messages.length || chat.deleted.length) separateDays();
  rove();
  if (first || low || chat.messages.some((message) => !message.from_bot && !message.edited)) toEnd();
}

export function redraw(view) {
  for (const message of known.values()) byId(`m${message.message_id}`).replaceWith(bubble(message, view));
  separateDays();
  rove();
}

function dropMissing(messages) {
  const here = new Set(messages.map((message) => message.message_id));
  for (const id of [...known.keys()]) if (!here.has(id)) remove(id);
}

function place(message, view) {
  const old = byId(`m${message.message_id}`);
  known.set(message.message_id, message);
  const fresh = bubble(message, view);
  if (!old) byId("log").append(fresh);
  else replace(old, fresh);
}

// An answered question is often redrawn while its button has the focus: the focus stays there,
// and where the button is gone it goes to the message itself.
function replace(old, fresh) {
  const held = old.contains(document.activeElement) ? document.activeElement : null;
  old.replaceWith(fresh);
  if (!held) return;
  const spot = held.dataset.spot;
  const again = spot && fresh.querySelector(`[data-spot="${spot}"]`);
  (again || fresh).focus({ preventScroll: true });
}

function remove(id) {
  const node = byId(`m${id}`);
  known.delete(id);
  if (!node) return;
  if (node.contains(document.activeElement)) byId("text").focus({ preventScroll: true });
  node.remove();
}

export function separateDays() {
  for (const day of document.querySelectorAll("#log .day")) day.remove();
  let last = "";
  for (const message of known.values()) {
    const day = dayOf(message.date);
    if (day !== last) byId(`m${message.message_id}`).before(el("li", { class: "day" }, el("span", {}, day)));
    last = day;
  }
}

export function showTyping(kind) {
  byId("typing")?.remove();
  if (!kind) return;
  const low = atEnd;
  byId("log").append(el("li", { id: "typing", class: "typing", "aria-label": say("is_typing") }, el("i"), el("i"), el("i")));
  if (low) toEnd();
}

// One message is in the tab order; arrows go from message to message.
function rove() {
  const all = [...document.querySelectorAll("#log .message")];
  for (const node of all) node.tabIndex = -1;
  if (all.length) all.at(-1).tabIndex = 0;
}

export function walk(event) {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (!step || !event.target.classList.contains("message")) return;
  const all = [...document.querySelectorAll("#log .message")];
  const next = all[all.indexOf(event.target) + step];
  if (!next) return;
  event.preventDefault();
  event.target.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

const nearEnd = () => {
  const scroll = byId("scroll");
  return scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 120;
};

export function toEnd(smooth = false) {
  atEnd = true;
  const scroll = byId("scroll");
  const gentle = smooth && !matchMedia("(prefers-reduced-motion: reduce)").matches;
  scroll.scrollTo({ top: scroll.scrollHeight, behavior: gentle ? "smooth" : "instant" });
}

export function scrolled() {
  atEnd = nearEnd();
  byId("down-button").hidden = atEnd;
}
