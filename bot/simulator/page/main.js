// Puts the page together: follows one person's chat and does what that person does.

import { attach, askPlace, guarded } from "./attach.js";
import { summary } from "./bubble.js";
import { choose, confirmed, notice, toast } from "./dialogs.js";
import { byId, drawIcons, el } from "./dom.js";
import { fold, forgetKeyboard, showKeyboard } from "./keyboard.js";
import { currentLanguage, languages, loadLabels, say, setLanguage } from "./labels.js";
import { clearLog, isEmpty, messageOf, redraw, scrolled, showChat, showTyping, stayAtEnd, toEnd, walk } from "./log.js";
import { fullName, initialOf, newcomer, switcher } from "./people.js";
import { act, answerTo, listPeople, readChat } from "./telegram.js";

const query = new URLSearchParams(location.search);
const state = { person: null, chat: null, following: null, start: query.get("start"), reply: null, edit: null, quiet: 0 };
const view = { person: 0, botName: "", deeds: { command: (text) => write(text), link: openLink, press, menu } };
const text = byId("text");

async function begin() {
  drawIcons();
  await loadLabels();
  label();
  listen();
  const people = await listPeople();
  const wanted = Number(query.get("person") || localStorage.getItem("person"));
  const person = people.find((one) => one.id === wanted) || people[0];
  if (person) use(person);
  else newcomer(use, true);
}

function use(person) {
  state.following?.abort();
  Object.assign(state, { person, chat: null, reply: null, edit: null });
  localStorage.setItem("person", person.id);
  view.person = person.id;
  byId("person-initial").textContent = initialOf(person);
  byId("person-name").textContent = person.first_name;
  byId("person-button").setAttribute("aria-label", say("speaking", { name: fullName(person) }));
  clearLog();
  forgetKeyboard();
  showTyping("");
  noteDraft();
  text.value = "";
  grow();
  follow(person.id);
  text.focus();
}

async function follow(person) {
  const following = (state.following = new AbortController());
  let version = -1;
  while (!following.signal.aborted) {
    try {
      const chat = await readChat(person, version, version < 0 ? 0 : 25, following.signal);
      if (following.signal.aborted) return;
      version = chat.version;
      show(chat);
    } catch (error) {
      if (following.signal.aborted) return;
      // The simulator started anew and does not know this person any more: so does the page.
      if (error.status === 404) return location.reload();
      status(say("connecting"), true);
      version = -1;
      await new Promise((wake) => setTimeout(wake, 1000));
    }
  }
}

function show(chat) {
  state.chat = chat;
  view.botName = chat.bot.first_name;
  byId("bot-name").textContent = view.botName;
  document.title = `${chat.person.first_name} – ${view.botName}`;
  showTyping("");
  showChat(chat, view);
  showAction(chat.action);
  showKeyboard(chat.keyboard, pressKey);
  showFoot(chat);
}

function showAction(action) {
  clearTimeout(state.quiet);
  const known = ["typing", "upload_photo", "upload_document", "record_voice", "find_location"];
  status(action ? say(known.includes(action.kind) ? action.kind : "busy") : say("bot"), Boolean(action));
  showTyping(action?.kind);
  if (action) state.quiet = setTimeout(() => showAction(null), action.seconds * 1000);
}

function status(words, busy) {
  const node = byId("bot-status");
  if (node.textContent !== words) node.textContent = words;
  node.classList.toggle("busy", busy);
}

// Below the chat stands the message field, or the one thing that can be done instead.
function showFoot(chat) {
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

async function comeBack() {
  await act(state.person.id, "unblock");
  await act(state.person.id, "messages", { text: "/start" });
}

async function write(words) {
  const id = state.person.id;
  const { reply, edit } = state;
  noteDraft();
  await guarded(() =>
    edit ? act(id, "edits", { message_id: edit, text: words }) : act(id, "messages", { text: words, reply_to: reply || 0 }),
  );
}

async function press(message, button, node) {
  if (button.url) return visit(button.url);
  if (button.copy_text) return copy(button.copy_text.text);
  node.setAttribute("aria-busy", "true");
  await guarded(async () => {
    const person = state.person.id;
    const tap = await act(person, "taps", { message_id: message.message_id, data: button.callback_data });
    const answer = await answerTo(person, tap.callback_id);
    if (answer.url) visit(answer.url);
    else if (answer.text && answer.show_alert) notice(answer.text);
    else if (answer.text) toast(answer.text);
    else if (!answer.answered) toast(say("no_answer"));
  });
  node.removeAttribute("aria-busy");
  if (!node.isConnected) byId(`m${message.message_id}`)?.querySelector("[aria-busy]")?.removeAttribute("aria-busy");
}

async function pressKey(button) {
  const tap = (more) => guarded(() => act(state.person.id, "taps", { label: button.text, ...more }));
  if (button.request_location) return askPlace(tap);
  if (button.request_contact && !(await confirmed(say("share_contact"), "", say("share")))) return;
  await tap({});
}

// A link to this bot stays in this page; true when it was handled here.
function openLink(address) {
  const found = address.match(/^(?:https?:\/\/)?t\.me\/([A-Za-z0-9_]+)(?:\?start=([A-Za-z0-9_-]*))?$/) || address.match(/^tg:\/\/resolve\?domain=([A-Za-z0-9_]+)(?:&start=([A-Za-z0-9_-]*))?$/);
  if (!found || found[1].toLowerCase() !== state.chat.bot.username.toLowerCase()) return false;
  state.start = found[2] || "";
  showFoot(state.chat);
  byId("instead-button")?.focus();
  return true;
}

async function visit(address) {
  if (openLink(address)) return;
  if (await confirmed(say("open_link"), address, say("open"))) window.open(address, "_blank", "noopener,noreferrer");
}

function menu(message, event) {
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

function draftFor(kind, message) {
  noteDraft();
  state[kind] = message.message_id;
  if (kind === "edit") text.value = message.text;
  const words = say(kind === "edit" ? "editing" : "replying", { text: summary(message) });
  byId("draft-note-text").textContent = words;
  byId("draft-note").hidden = false;
  grow();
  setTimeout(() => text.focus());
}

function noteDraft() {
  Object.assign(state, { reply: null, edit: null });
  byId("draft-note").hidden = true;
}

function takeDraft() {
  const words = text.value.trim();
  text.value = "";
  grow();
  return words;
}

function grow() {
  text.style.blockSize = "auto";
  text.style.blockSize = `${text.scrollHeight + 2}px`;
  byId("send-button").disabled = !text.value.trim();
}

function commands() {
  const list = state.chat?.commands || [];
  if (!list.length) return toast(say("no_commands"));
  const choices = list.map((one) => ({ title: one.description, note: `/${one.command}`, act: () => write(`/${one.command}`) }));
  choose(view.botName, choices, { full: true });
}

function options() {
  const blocked = state.chat?.person.blocked;
  const deed = (name) => () => guarded(() => act(state.person.id, name));
  const pages = languages().map(([code, name]) => ({ title: name, note: say("page_language"), current: code === currentLanguage(), act: () => speak(code) }));
  choose(say("options"), [
    { icon: "block", title: say(blocked ? "unblock" : "block"), act: blocked ? () => guarded(comeBack) : deed("block") },
    { icon: "bin", title: say("deactivate"), danger: true, act: deed("deactivate") },
    ...pages,
  ]);
}

function speak(code) {
  setLanguage(code);
  label();
  forgetKeyboard();
  byId("instead").dataset.shows = "";
  if (state.person) byId("person-button").setAttribute("aria-label", say("speaking", { name: fullName(state.person) }));
  if (!state.chat) return;
  redraw(view);
  show({ ...state.chat, messages: [], deleted: [], complete: false });
}

function label() {
  const names = { "options-button": "options", "attach-button": "attach", "send-button": "send", "down-button": "down", "menu-button": "open_menu", "draft-note-close": "cancel", keyboard: "keyboard", log: "chat", text: "write" };
  for (const [id, name] of Object.entries(names)) byId(id).setAttribute("aria-label", say(name));
  for (const node of document.querySelectorAll("[data-label]")) node.textContent = say(node.dataset.label);
  text.placeholder = say("write");
}

function listen() {
  stayAtEnd();
  byId("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    if (text.value.trim()) write(takeDraft());
    text.focus();
  });
  text.addEventListener("input", grow);
  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) byId("composer").requestSubmit(), event.preventDefault();
    if (event.key === "Escape") noteDraft();
  });
  byId("person-button").addEventListener("click", () => guarded(() => switcher(state.person?.id, use)));
  byId("options-button").addEventListener("click", options);
  byId("menu-button").addEventListener("click", commands);
  byId("attach-button").addEventListener("click", () => attach(state.person.id, { takeDraft }));
  byId("keyboard-button").addEventListener("click", fold);
  byId("draft-note-close").addEventListener("click", noteDraft);
  byId("down-button").addEventListener("click", () => toEnd(true));
  byId("scroll").addEventListener("scroll", scrolled, { passive: true });
  byId("log").addEventListener("keydown", (event) => {
    walk(event);
    const id = Number(event.target.id?.slice(1));
    if (event.key === "Enter" && messageOf(id)) menu(messageOf(id), event);
  });
}

guarded(begin);
