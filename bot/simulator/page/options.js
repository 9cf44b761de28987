// The menus of the head and the foot: the bot's commands, the options, the page's language.

import { guarded } from "./attach.js";
import { write } from "./deeds.js";
import { choose, toast } from "./dialogs.js";
import { byId } from "./dom.js";
import { comeBack } from "./foot.js";
import { currentLanguage, languages, say } from "./labels.js";
import { scan } from "./scan.js";
import { state } from "./state.js";
import { act } from "./telegram.js";

export function commands() {
  const list = state.chat?.commands || [];
  if (!list.length) return toast(say("no_commands"));
  const choices = list.map((one) => ({ title: one.description, note: `/${one.command}`, act: () => write(`/${one.command}`) }));
  choose(state.chat.bot.first_name, choices, { full: true });
}

export function options(speak) {
  const blocked = state.chat?.person.blocked;
  const deed = (name) => () => guarded(() => act(state.person.id, name));
  const pages = languages().map(([code, name]) => ({ title: name, note: say("page_language"), current: code === currentLanguage(), act: () => speak(code) }));
  choose(say("options"), [
    { icon: "scan", title: say("scan"), note: say("scan_note"), act: scan },
    { icon: "block", title: say(blocked ? "unblock" : "block"), act: blocked ? () => guarded(comeBack) : deed("block") },
    { icon: "bin", title: say("deactivate"), danger: true, act: deed("deactivate") },
    ...pages,
  ]);
}

export function label() {
  const names = { "options-button": "options", "attach-button": "attach", "send-button": "send", "down-button": "down", "menu-button": "open_menu", "draft-note-close": "cancel", keyboard: "keyboard", log: "chat", text: "write" };
  for (const [id, name] of Object.entries(names)) byId(id).setAttribute("aria-label", say(name));
  for (const node of document.querySelectorAll("[data-label]")) node.textContent = say(node.dataset.label);
  byId("text").placeholder = say("write");
}
