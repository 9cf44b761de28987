// Small windows over the chat: notices, choices, a picture in large. Escape closes, focus returns.

import { el, icon } from "./dom.js";
import { say } from "./labels.js";

export function openDialog(title, inside, shape = "") {
  const back = document.activeElement;
  const heading = title && el("h2", { id: "dialog-title", dir: "auto" }, title);
  const dialog = el("dialog", { class: shape, "aria-labelledby": title ? "dialog-title" : undefined }, heading, inside);
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (back?.isConnected) back.focus({ preventScroll: true });
  });
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

const button = (text, onclick, shape = "plain-button") => el("button", { type: "button", class: shape, onclick }, text);

export function notice(text) {
  const close = () => dialog.close();
  const inside = el("div", { class: "inside" }, el("p", { dir: "auto" }, text), el("div", { class: "ends" }, button(say("ok"), close)));
  const dialog = openDialog("", inside);
  dialog.setAttribute("role", "alertdialog");
  dialog.setAttribute("aria-label", text);
}

export function confirmed(question, text, yes) {
  return new Promise((decide) => {
    const answer = (value) => () => {
      decide(value);
      dialog.close();
    };
    const ends = el("div", { class: "ends" }, button(say("cancel"), answer(false)), button(yes, answer(true), "main-button"));
    const dialog = openDialog(question, el("div", { class: "inside" }, text && el("p", { dir: "auto" }, text), ends));
    dialog.addEventListener("close", () => decide(false));
  });
}

// A list of things to do: [{ icon | avatar, title, note, current, danger, act }].
export function choose(title, choices, { sheet = true, full = false, hint = "" } = {}) {
  const items = choices.map((choice) => {
    const take = () => {
      dialog.close();
      choice.act();
    };
    const mark = choice.avatar ? el("span", { class: "avatar", "aria-hidden": "true" }, choice.avatar) : choice.icon && icon(choice.icon);
    const what = el("span", { class: full ? "what full" : "what" }, el("span", { dir: "auto" }, choice.title), choice.note && el("small", { dir: "auto" }, choice.note));
    return el("li", {}, el("button", { type: "button", class: choice.danger ? "danger" : "", "aria-current": choice.current ? "true" : undefined, onclick: take }, mark, what));
  });
  const inside = el("div", {}, hint && el("p", { class: "hint", id: "dialog-hint", dir: "auto" }, hint), el("ul", { class: "choices" }, ...items));
  const dialog = openDialog(title, inside, sheet ? "sheet" : "");
  if (hint) dialog.setAttribute("aria-describedby", "dialog-hint");
  dialog.addEventListener("keydown", (event) => step(event, dialog));
  return dialog;
}

function step(event, dialog) {
  const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!move) return;
  event.preventDefault();
  const all = [...dialog.querySelectorAll(".choices button")];
  all[(all.indexOf(document.activeElement) + move + all.length) % all.length].focus();
}

export function form(title, fields, submit, shape = "") {
  const send = async (event) => {
    event.preventDefault();
    if (!event.target.reportValidity()) return;
    const values = Object.fromEntries(new FormData(event.target));
    dialog.close();
    await submit(values);
  };
  const inside = el("form", { class: "inside", novalidate: true, onsubmit: send }, ...fields(() => dialog.close()));
  const dialog = openDialog(title, inside, shape);
  return dialog;
}

export function enlarge(address, alt) {
  const close = () => dialog.close();
  const ends = el("div", { class: "ends" }, button(say("close"), close));
  const dialog = openDialog("", el("div", {}, el("img", { src: address, alt }), ends), "large");
  dialog.setAttribute("aria-label", alt);
}

let hiding = 0;
export function toast(text) {
  const node = document.getElementById("toast");
  node.textContent = text;
  node.dir = "auto";
  node.hidden = false;
  clearTimeout(hiding);
  hiding = setTimeout(() => (node.hidden = true), 4000);
}
