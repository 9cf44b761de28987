// The page's own words, in the language the reader chose; French first.

import { state } from "./state.js";

let all = {};
let language = "fr";

export async function loadLabels() {
  all = await (await fetch("labels.json")).json();
  const asked = new URLSearchParams(location.search).get("lang") || localStorage.getItem("lang");
  setLanguage(asked in all ? asked : "fr");
}

export function setLanguage(code) {
  language = code;
  localStorage.setItem("lang", code);
  document.documentElement.lang = code;
  document.documentElement.dir = code === "ar" ? "rtl" : "ltr";
}

export const currentLanguage = () => language;
export const languages = () => Object.entries(all).map(([code, words]) => [code, words.name]);

export function say(name, args = {}) {
  return all[language][name].replace(/\{(\w+)\}/g, (_, key) => args[key] ?? "");
}

const NUMERALS = { ar: "ar-u-nu-latn" };
const locale = () => NUMERALS[language] || language;

export const timeOf = (seconds) =>
  new Date(seconds * 1000).toLocaleTimeString(locale(), { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

export function dayOf(seconds) {
  const date = new Date(seconds * 1000);
  const days = Math.round((midnight(new Date(now() * 1000)) - midnight(date)) / 86400000);
  if (days === 0) return say("today");
  if (days === 1) return say("yesterday");
  return dateOf(seconds);
}

// The moment it is in the simulator.
export const now = () => Date.now() / 1000 + state.ahead;

const dateOf = (seconds) => new Date(seconds * 1000).toLocaleDateString(locale(), { weekday: "long", day: "numeric", month: "long" });
export const momentOf = (seconds) => say("moment", { day: dateOf(seconds), time: timeOf(seconds) });

const midnight = (date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

export function sizeOf(bytes) {
  const shown = (number) => number.toLocaleString(locale(), { maximumFractionDigits: 1 });
  if (bytes < 1000) return `${bytes}\u00a0${say("bytes")}`;
  if (bytes < 1e6) return `${shown(bytes / 1000)}\u00a0${say("kilobytes")}`;
  return `${shown(bytes / 1e6)}\u00a0${say("megabytes")}`;
}
