// The bot's reply keyboard below the message field: shown, folded, gone.

import { byId, el } from "./dom.js";
import { say } from "./labels.js";

let folded = false;
let shown = "";

export function showKeyboard(markup, press) {
  const rows = markup?.keyboard || [];
  const fresh = JSON.stringify(rows);
  if (fresh !== shown) {
    folded = false;
    draw(rows, press);
  }
  shown = fresh;
  byId("text").placeholder = markup?.input_field_placeholder || say("write");
  unfold();
}

function draw(rows, press) {
  const held = byId("keyboard").contains(document.activeElement);
  const key = (button) => el("button", { type: "button", dir: "auto", onclick: () => press(button) }, button.text);
  byId("keyboard").replaceChildren(...rows.map((row) => el("div", { class: "row" }, ...row.map(key))));
  if (held) byId("text").focus({ preventScroll: true });
}

export function fold() {
  folded = !folded;
  unfold();
}

export function forgetKeyboard() {
  shown = "";
}

function unfold() {
  const some = shown && shown !== "[]";
  const button = byId("keyboard-button");
  button.hidden = !some;
  byId("keyboard").hidden = !some || folded;
  button.setAttribute("aria-expanded", String(!folded));
  button.setAttribute("aria-label", say(folded ? "keyboard_show" : "keyboard_hide"));
}
