// A link to this bot that somebody reads elsewhere: on a poster, in a QR code, in another's chat.

import { openAddress } from "./deeds.js";
import { form, toast } from "./dialogs.js";
import { el } from "./dom.js";
import { say } from "./labels.js";

export function scan() {
  const field = el("input", { name: "link", required: true, maxlength: 200, dir: "ltr", autocomplete: "off", spellcheck: "false", inputmode: "url" });
  const fields = (close) => [
    el("p", {}, say("open_link_hint")),
    el("label", {}, say("link"), field),
    el("div", { class: "ends" }, el("button", { type: "button", class: "plain-button", onclick: close }, say("cancel")), el("button", { class: "main-button" }, say("open"))),
  ];
  // The dialog gives the focus back when it has closed; the button that starts takes it after that.
  const use = ({ link }) => setTimeout(() => openAddress(link.trim()) || toast(say("not_our_link")));
  form(say("scan"), fields, use);
}
