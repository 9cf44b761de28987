// The person switcher: who speaks here, and adding someone new with a name and a language.

import { choose, form } from "./dialogs.js";
import { el } from "./dom.js";
import { currentLanguage, say } from "./labels.js";
import { addPerson, listPeople } from "./telegram.js";

const PHONES = { fr: "français", ar: "العربية", en: "English", tr: "Türkçe", pt: "português", es: "español", it: "italiano", uk: "українська", fa: "فارسی", de: "Deutsch" };
const FIRST = { fr: "Léa Martin", en: "Ben Carter", ar: "ليلى حداد" };

export const initialOf = (person) => [...person.first_name][0]?.toUpperCase() || "?";
export const fullName = (person) => [person.first_name, person.last_name].filter(Boolean).join(" ");

export async function switcher(current, use) {
  const people = await listPeople();
  const choices = people.map((person) => ({
    avatar: initialOf(person),
    title: fullName(person),
    note: noteOf(person),
    current: person.id === current,
    act: () => use(person),
  }));
  choose(say("people"), [...choices, { icon: "plus", title: say("add_person"), act: () => newcomer(use) }], { sheet: false });
}

function noteOf(person) {
  const state = person.deactivated ? say("deleted_short") : person.blocked ? say("blocked_short") : "";
  return [PHONES[person.language_code] || person.language_code, state, person.last.text].filter(Boolean).join(" · ");
}

export function newcomer(use, first = false) {
  const language = currentLanguage();
  const option = ([code, name]) => el("option", { value: code, selected: code === language, lang: code }, name);
  const fields = (close) => [
    first && el("p", {}, say("first_person_hint")),
    el("label", {}, say("person_name"), el("input", { name: "name", value: first ? FIRST[language] : "", required: true, maxlength: 64, dir: "auto", autocomplete: "off" })),
    el("label", {}, say("person_language"), el("select", { name: "language" }, ...Object.entries(PHONES).map(option))),
    el("div", { class: "ends" }, !first && el("button", { type: "button", class: "plain-button", onclick: close }, say("cancel")), el("button", { class: "main-button" }, say(first ? "begin" : "add"))),
  ].filter(Boolean);
  const add = async ({ name, language: code }) => use(await addPerson(name, code));
  const dialog = form(say(first ? "first_person" : "add_person"), fields, add);
  if (first) dialog.addEventListener("cancel", (event) => event.preventDefault());
}
