// Below the chat stands the message field, or the one thing that can be done instead.

import { guarded } from "./attach.js";
import { byId, el } from "./dom.js";
import { say } from "./labels.js";
import { isEmpty } from "./log.js";
import { state } from "./state.js";
import { act } from "./telegram.js";

export function showFoot(chat) {
  const fresh = isEmpty() && !chat.person.started;
  byId("welcome").hidden = !fresh;
  byId("welcome-text").textContent = chat.bot.description || say("start_hint");
  const instead = byId("instead");
  const [words, name, deed] = insteadOf(chat, fresh);
  byId("composer").hidden = Boolean(words || name);
  byId("keyboard").hidden = byId("keyboard").hidden || Boolean(words || name);
  instead.hidden = !(words || name);
  const wanted = `${words}|${name}`;
  if (instead.dataset.shows === wanted) return;
  instead.dataset.shows = wanted;
  const held = instead.contains(document.activeElement) || document.activeElement === document.body;
  const button = name && el("button", { type: "button", class: "main-button", id: "instead-button", onclick: () => guarded(deed) }, name);
  instead.replaceChildren(...[words && el("p", {}, words), button].filter(Boolean));
  if (held) (button || text).focus({ preventScroll: true });
}

function insteadOf(chat, fresh) {
  if (chat.person.deactivated) return [say("deleted"), "", null];
  if (chat.person.blocked) return [say("blocked"), say("unblock"), comeBack];
  if (fresh || state.start !== null) return ["", say("start"), start];
  return ["", "", null];
}

async function start() {
  const payload = state.start || "";
  state.start = null;
  await act(state.person.id, "links", { start: payload });
  history.replaceState(null, "", location.pathname);
}

export async function comeBack() {
  await act(state.person.id, "unblock");
  await act(state.person.id, "messages", { text: "/start" });
}
