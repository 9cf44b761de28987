// The line below the bot's name: what it is doing now.

import { byId } from "./dom.js";
import { say } from "./labels.js";
import { showTyping } from "./log.js";

const KNOWN = ["typing", "upload_photo", "upload_document", "record_voice", "find_location"];
let quiet = 0;

export function showAction(action) {
  clearTimeout(quiet);
  status(action ? say(KNOWN.includes(action.kind) ? action.kind : "busy") : say("bot"), Boolean(action));
  showTyping(action?.kind);
  if (action) quiet = setTimeout(() => showAction(null), action.seconds * 1000);
}

export function status(words, busy) {
  const node = byId("bot-status");
  if (node.textContent !== words) node.textContent = words;
  node.classList.toggle("busy", busy);
}
