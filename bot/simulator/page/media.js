// Shows what a message carries besides words: pictures, files, sound, places, contacts.

import { el, icon } from "./dom.js";
import { say, sizeOf } from "./labels.js";
import { mediaAddress } from "./telegram.js";
import { enlarge } from "./dialogs.js";

export function media(message, person) {
  if (message.photo) return picture(message, person);
  if (message.sticker) return sticker(message.sticker, person);
  const moving = message.video || message.video_note || message.animation;
  if (moving) return film(moving, person);
  if (message.voice) return sound(message.voice, person, say("voice"));
  if (message.audio) return track(message.audio, person);
  if (message.document) return file(message.document, person);
  if (message.location) return place(message);
  if (message.contact) return contact(message.contact);
  return null;
}

function picture(message, person) {
  const best = message.photo.at(-1);
  const address = mediaAddress(person, best.file_id);
  const alt = message.caption || say("photo");
  const image = el("img", { src: address, alt, width: best.width, height: best.height, loading: "lazy" });
  return el("button", { type: "button", class: "picture", "aria-label": `${say("enlarge")} (${alt})`, onclick: () => enlarge(address, alt) }, image);
}

const sticker = (it, person) => el("img", { src: mediaAddress(person, it.file_id), alt: `${say("sticker")} ${it.emoji || ""}` });

const film = (it, person) =>
  el("div", { class: "picture" }, el("video", { src: mediaAddress(person, it.file_id), controls: true, preload: "metadata", "aria-label": it.file_name || say("video") }));

function file(it, person) {
  const name = it.file_name || say("file");
  const ending = name.includes(".") ? name.split(".").at(-1).slice(0, 4) : "···";
  const address = `${mediaAddress(person, it.file_id)}?download`;
  const text = el("span", {}, el("span", { class: "name", dir: "auto" }, name), el("small", {}, sizeOf(it.file_size || 0)));
  return el("a", { class: "file", href: address, download: name, "aria-label": say("download", { name }) }, el("span", { class: "badge", "aria-hidden": "true" }, ending), text);
}

function track(it, person) {
  const title = [it.performer, it.title].filter(Boolean).join(" – ") || it.file_name || say("audio");
  return el("div", {}, el("p", { class: "card", dir: "auto" }, el("strong", {}, title)), sound(it, person, title));
}

function sound(it, person, name) {
  const audio = new Audio(mediaAddress(person, it.file_id));
  audio.preload = "metadata";
  const button = el("button", { type: "button", "aria-label": `${say("play")} (${name})`, onclick: () => (audio.paused ? audio.play() : audio.pause()) }, icon("play"));
  const length = () => (Number.isFinite(audio.duration) ? audio.duration : it.duration || 0);
  const slider = el("input", { type: "range", min: "0", max: "100", value: "0", step: "1", "aria-label": say("progress"), oninput: () => (audio.currentTime = (slider.value / 100) * length()) });
  const time = el("time", {}, clock(it.duration || 0));
  const show = () => {
    button.replaceChildren(icon(audio.paused ? "play" : "pause"));
    button.setAttribute("aria-label", `${say(audio.paused ? "play" : "pause")} (${name})`);
    slider.value = length() ? (audio.currentTime / length()) * 100 : 0;
    time.textContent = clock(audio.currentTime || length());
  };
  for (const event of ["play", "pause", "timeupdate", "ended", "loadedmetadata"]) audio.addEventListener(event, show);
  return el("div", { class: "voice", role: "group", "aria-label": name }, button, slider, time);
}

const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

function place(message) {
  const { latitude, longitude } = message.location;
  const where = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  const venue = message.venue;
  const text = venue ? [el("strong", {}, venue.title), el("span", {}, venue.address)] : [el("strong", {}, say("place"))];
  return el("div", { class: "place" }, map(latitude, longitude), el("p", { class: "card", dir: "auto" }, ...text), el("p", { class: "card" }, el("small", { dir: "ltr" }, where)));
}

// A drawing, not a map: streets are invented from the coordinates so that nothing is loaded.
function map(latitude, longitude) {
  const box = el("div", { class: "map", "aria-hidden": "true" });
  const turn = Math.round((latitude * 7919 + longitude * 104729) % 50) - 25;
  const street = (d, width) => `<path d="${d}" stroke="#fff" stroke-width="${width}" fill="none"/>`;
  const streets = [street("M-50 40H350", 9), street("M-50 95H350", 6), street("M80-60V240", 7), street("M190-60V240", 10), street("M-20 170 330-10", 5)];
  const svg = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 140" preserveAspectRatio="xMidYMid slice"><rect width="300" height="140" fill="#e6ece0"/><g transform="rotate(${turn} 150 70)"><rect x="90" y="100" width="95" height="90" fill="#cfe3c0"/><rect x="200" y="-40" width="160" height="76" fill="#bcdcea"/>${streets.join("")}</g><ellipse cx="150" cy="78" rx="9" ry="3.500" fill="#0003"/><path d="M150 30a18 18 0 0 0-18 18c0 13 18 30 18 30s18-17 18-30a18 18 0 0 0-18-18z" fill="#c8321f"/><circle cx="150" cy="48" r="7" fill="#fff"/></svg>`,
    "image/svg+xml",
  );
  box.append(document.importNode(svg.documentElement, true));
  return box;
}

const contact = (it) =>
  el("p", { class: "card", dir: "auto" }, el("strong", {}, [it.first_name, it.last_name].filter(Boolean).join(" ")), el("span", { dir: "ltr" }, it.phone_number));
