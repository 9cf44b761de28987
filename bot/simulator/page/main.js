// Puts the page together: who speaks, their chat kept in step, and what each control does.

import { attach, guarded } from "./attach.js";
import { drawClock, keepTime, moveOn } from "./clock.js";
import { menu, openLink, press, pressKey, write } from "./deeds.js";
import { byId, drawIcons } from "./dom.js";
import { grow, noteDraft, takeDraft } from "./draft.js";
import { showFoot } from "./foot.js";
import { fold, forgetKeyboard, showKeyboard } from "./keyboard.js";
import { loadLabels, say, setLanguage } from "./labels.js";
import { clearLog, messageOf, redraw, scrolled, showChat, showTyping, stayAtEnd, toEnd, walk } from "./log.js";
import { commands, label, options } from "./options.js";
import { fullName, initialOf, newcomer, switcher } from "./people.js";
import { state } from "./state.js";
import { showAction, status } from "./status.js";
import { listPeople, readChat } from "./telegram.js";

const view = { person: 0, botName: "", deeds: { command: write, link: openLink, press, menu } };
const text = byId("text");

async function begin() {
  drawIcons();
  await loadLabels();
  label();
  listen();
  keepTime();
  const people = await listPeople();
  const wanted = Number(new URLSearchParams(location.search).get("person") || localStorage.getItem("person"));
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
  keepTime();
}

function speak(code) {
  setLanguage(code);
  label();
  drawClock();
  forgetKeyboard();
  byId("instead").dataset.shows = "";
  if (state.person) byId("person-button").setAttribute("aria-label", say("speaking", { name: fullName(state.person) }));
  if (!state.chat) return;
  redraw(view);
  show({ ...state.chat, messages: [], deleted: [], complete: false });
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
  byId("options-button").addEventListener("click", () => options(speak));
  byId("clock-button").addEventListener("click", moveOn);
  setInterval(drawClock, 1000);
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
