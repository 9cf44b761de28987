// What a person does in the chat: writes, presses buttons, follows links, answers a message.

import { askPlace, guarded } from "./attach.js";
import { choose, confirmed, notice, toast } from "./dialogs.js";
import { byId } from "./dom.js";
import { draftFor, noteDraft } from "./draft.js";
import { showFoot } from "./foot.js";
import { say } from "./labels.js";
import { state } from "./state.js";
import { act, answerTo } from "./telegram.js";

export async function write(words) {
  const id = state.person.id;
  const { reply, edit } = state;
  noteDraft();
  await guarded(() =>
    edit ? act(id, "edits", { message_id: edit, text: words }) : act(id, "messages", { text: words, reply_to: reply || 0 }),
  );
}

export async function press(message, button, node) {
  if (button.url) return visit(button.url);
  if (button.copy_text) return copy(button.copy_text.text);
  node.setAttribute("aria-busy", "true");
  await guarded(async () => {
    const person = state.person.id;
    // The bot may just have changed the buttons: as in Telegram, what was seen is what is pressed.
    const tap = await act(person, "taps", { message_id: message.message_id, data: button.callback_data, force: true });
    const answer = await answerTo(person, tap.callback_id);
    if (answer.url) visit(answer.url);
    else if (answer.text && answer.show_alert) notice(answer.text);
    else if (answer.text) toast(answer.text);
    else if (!answer.answered) toast(say("no_answer"));
  });
  node.removeAttribute("aria-busy");
  if (!node.isConnected) byId(`m${message.message_id}`)?.querySelector("[aria-busy]")?.removeAttribute("aria-busy");
}

export async function pressKey(button) {
  const tap = (more) => guarded(() => act(state.person.id, "taps", { label: button.text, ...more }));
  if (button.request_location) return askPlace(tap);
  if (button.request_contact && !(await confirmed(say("share_contact"), "", say("share")))) return;
  await tap({});
}

// A link to this bot stays in this page; true when it was handled here.
export function openLink(address) {
  const found = address.match(/^(?:https?:\/\/)?t\.me\/([A-Za-z0-9_]+)(?:\?start=([A-Za-z0-9_-]*))?$/) || address.match(/^tg:\/\/resolve\?domain=([A-Za-z0-9_]+)(?:&start=([A-Za-z0-9_-]*))?$/);
  if (!found || found[1].toLowerCase() !== state.chat.bot.username.toLowerCase()) return false;
  return startWith(found[2] || "");
}

// The same for what was typed or pasted: a whole link, or only what it brings along.
export function openAddress(typed) {
  return openLink(typed) || (/^[A-Za-z0-9_-]{1,64}$/.test(typed) && startWith(typed));
}

function startWith(payload) {
  state.start = payload;
  showFoot(state.chat);
  byId("instead-button")?.focus();
  return true;
}

async function visit(address) {
  if (openLink(address)) return;
  if (await confirmed(say("open_link"), address, say("open"))) window.open(address, "_blank", "noopener,noreferrer");
}

export function menu(message, event) {
  event?.preventDefault();
  const words = message.text || message.caption;
  const choices = [{ icon: "reply", title: say("reply"), act: () => draftFor("reply", message) }];
  if (message.text && !message.from_bot) choices.push({ icon: "edit", title: say("edit"), act: () => draftFor("edit", message) });
  if (words) choices.push({ icon: "copy", title: say("copy"), act: () => copy(words) });
  choose(say("message_actions"), choices);
}

async function copy(words) {
  await guarded(() => navigator.clipboard.writeText(words));
  toast(say("copied"));
}
