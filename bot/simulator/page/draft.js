// The message field: it grows, and it knows whether it answers or changes another message.

import { summary } from "./bubble.js";
import { byId } from "./dom.js";
import { say } from "./labels.js";
import { state } from "./state.js";

const text = byId("text");

export function draftFor(kind, message) {
  noteDraft();
  state[kind] = message.message_id;
  if (kind === "edit") text.value = message.text;
  const words = say(kind === "edit" ? "editing" : "replying", { text: summary(message) });
  byId("draft-note-text").textContent = words;
  byId("draft-note").hidden = false;
  grow();
  setTimeout(() => text.focus());
}

export function noteDraft() {
  Object.assign(state, { reply: null, edit: null });
  byId("draft-note").hidden = true;
}

export function takeDraft() {
  const words = text.value.trim();
  text.value = "";
  grow();
  return words;
}

export function grow() {
  text.style.blockSize = "auto";
  text.style.blockSize = `${text.scrollHeight + 2}px`;
  byId("send-button").disabled = !text.value.trim();
}
