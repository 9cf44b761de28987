// One message: who said it, what it quotes, what it carries, its words, its time, its buttons.

import { el } from "./dom.js";
import { say, timeOf } from "./labels.js";
import { media } from "./media.js";
import { words } from "./words.js";

export function bubble(message, view) {
  const mine = !message.from_bot;
  const body = [quote(message, view), media(message, view.person), text(message, view)].filter(Boolean);
  if (!body.length) return el("li", { class: "service", id: `m${message.message_id}` }, say("member"));
  const rows = message.reply_markup?.inline_keyboard;
  const shape = ["message", mine ? "out" : "in"];
  if (message.edited) shape.push("edited");
  if (message.sticker) shape.push("sticker");
  if (rows || message.location || message.photo || message.video) shape.push("wide");
  if (!message.text && !message.caption) shape.push("bare");
  const name = say(mine ? "you_said" : "bot_said", { name: view.botName, time: timeOf(message.date) });
  const menu = (event) => view.deeds.menu(message, event);
  return el(
    "li",
    { class: shape.join(" "), id: `m${message.message_id}`, tabindex: "-1", "aria-label": name, oncontextmenu: menu },
    el("div", { class: "bubble" }, ...body, stamp(message, mine)),
    rows && inline(message, rows, view),
  );
}

function stamp(message, mine) {
  const shown = [message.edited && el("span", {}, say("edited")), el("time", { datetime: new Date(message.date * 1000).toISOString() }, timeOf(message.date))];
  return el("div", { class: "stamp", dir: directionOf(message) }, ...shown, mine && el("span", { "aria-hidden": "true" }, "✓✓"));
}

// The time stands at the end of the last line, which runs as its first strong letter or mark says;
// what is isolated in it says nothing.
function directionOf(message) {
  const last = (message.text ?? message.caption ?? "").split("\n").at(-1).replace(/[\u2066-\u2068][^\u2069]*\u2069/g, "");
  const first = last.match(/[A-Za-z\u00C0-\u058F\u200E]|[\u0590-\u08FF\u200F\uFB1D-\uFEFC]/)?.[0];
  return first && (/[\u0590-\u08FF\u200F\uFB1D-\uFEFC]/.test(first) ? "rtl" : "ltr");
}

function text(message, view) {
  const value = message.text ?? message.caption;
  if (!value) return null;
  return el("div", { class: "words", dir: "auto" }, ...words(value, message.entities || message.caption_entities, view.deeds));
}

function quote(message, view) {
  const quoted = message.reply_to_message;
  if (!quoted) return null;
  const who = quoted.from.is_bot ? view.botName : say("you");
  return el("div", { class: "quote" }, el("strong", { dir: "auto" }, who), el("span", { dir: "auto" }, summary(quoted)));
}

export function summary(message) {
  const kinds = ["photo", "voice", "video", "audio", "sticker", "contact"];
  const kind = kinds.find((name) => message[name]) || (message.location ? "place" : "file");
  return message.text || message.caption || message.document?.file_name || say(kind);
}

function inline(message, rows, view) {
  const drawn = rows.map((row, r) => el("div", { class: "row" }, ...row.map((button, b) => key(message, button, `${r}.${b}`, view))));
  return el("div", { class: "inline" }, ...drawn);
}

function key(message, button, spot, view) {
  const opens = button.url || button.web_app;
  const press = (event) => view.deeds.press(message, button, event.currentTarget);
  return el("button", { type: "button", dir: "auto", "data-spot": spot, "data-opens": opens ? "" : undefined, onclick: press }, button.text);
}
