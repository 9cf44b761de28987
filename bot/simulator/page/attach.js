// The attach menu: a photo, a video, a voice message, a place, a file, a sticker.

import { choose, form, openDialog, toast } from "./dialogs.js";
import { el } from "./dom.js";
import { say } from "./labels.js";
import { act, upload } from "./telegram.js";

const MARSEILLE = [
  ["Vieux-Port", 43.2951, 5.374],
  ["Hôtel de Ville", 43.2963, 5.3699],
  ["Belsunce", 43.3003, 5.3769],
  ["La Castellane", 43.3633, 5.3553],
  ["Parc Borély", 43.2615, 5.3817],
];
const EMOJI = ["👍", "❤️", "😂", "🎉", "🙏", "😢", "🌳", "🚲"];

export function attach(person, deeds) {
  const send = (deed, name) => async (blob, fields = {}) => {
    await upload(person, deed, blob, blob.name || name, { caption: deeds.takeDraft(), ...fields });
  };
  choose(say("attach"), [
    { icon: "photo", title: say("photo"), act: () => pick("image/*", send("photos", "photo.jpg")) },
    { icon: "play", title: say("video"), act: () => pick("video/*", send("videos", "video.mp4")) },
    { icon: "voice", title: say("voice"), act: () => voice(send("voices", "voice.ogg")) },
    { icon: "place", title: say("place"), act: () => askPlace((place) => act(person, "places", place)) },
    { icon: "file", title: say("file"), act: () => pick("", send("files", "file")) },
    { icon: "sticker", title: say("sticker"), act: () => sticker(person) },
    { icon: "contact", title: say("contact"), act: () => act(person, "contacts") },
  ]);
}

function pick(accept, use) {
  const input = el("input", { type: "file", accept, id: "picker", hidden: true });
  const chosen = () => {
    if (input.files[0]) guarded(() => use(input.files[0]));
    input.remove();
  };
  input.addEventListener("change", chosen);
  document.body.append(input);
  input.click();
}

export async function guarded(deed) {
  try {
    return await deed();
  } catch (error) {
    toast(say("failed"));
    console.error(error);
  }
}

export function askPlace(use) {
  const number = (name, least, most, value) =>
    el("label", {}, say(name), el("input", { name, type: "number", step: "any", min: least, max: most, value, required: true, inputmode: "decimal", dir: "ltr" }));
  const example = ([name, latitude, longitude]) => {
    const fill = (event) => {
      const fields = event.target.form.elements;
      [fields.latitude.value, fields.longitude.value] = [latitude, longitude];
    };
    return el("button", { type: "button", class: "chip", onclick: fill }, name);
  };
  const fields = (close) => [
    el("div", { class: "pair" }, number("latitude", -90, 90, 43.2951), number("longitude", -180, 180, 5.374)),
    el("div", { role: "group", "aria-label": say("examples") }, el("small", {}, say("examples")), el("div", { class: "chips" }, ...MARSEILLE.map(example))),
    el("div", { class: "ends" }, el("button", { type: "button", class: "plain-button", onclick: close }, say("cancel")), el("button", { class: "main-button" }, say("send_place"))),
  ];
  const numbers = (values) => ({ latitude: Number(values.latitude), longitude: Number(values.longitude) });
  form(say("place"), fields, (values) => guarded(() => use(numbers(values))));
}

function voice(send) {
  choose(say("voice"), [
    { icon: "voice", title: say("record"), act: () => record(send) },
    { icon: "file", title: say("choose_sound"), act: () => pick("audio/*", async (file) => send(file, { duration: await lengthOf(file) })) },
    { icon: "play", title: say("sample_sound"), act: () => guarded(() => send(sample(), { duration: 2 })) },
  ]);
}

async function record(send) {
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch {
    return toast(say("no_microphone"));
  }
  const recorder = new MediaRecorder(stream);
  const parts = [];
  const began = Date.now();
  recorder.addEventListener("dataavailable", (event) => parts.push(event.data));
  let wanted = false;
  recorder.addEventListener("stop", () => {
    for (const track of stream.getTracks()) track.stop();
    const duration = Math.max(1, Math.round((Date.now() - began) / 1000));
    if (wanted) guarded(() => send(new Blob(parts, { type: recorder.mimeType.split(";")[0] }), { duration }));
  });
  const finish = () => {
    wanted = true;
    dialog.close();
  };
  const dialog = openDialog(say("voice"), el("div", { class: "inside" }, el("button", { type: "button", class: "main-button", onclick: finish }, say("recording"))));
  dialog.addEventListener("close", () => recorder.stop());
  recorder.start();
}

function lengthOf(file) {
  return new Promise((tell) => {
    const audio = new Audio(URL.createObjectURL(file));
    audio.addEventListener("loadedmetadata", () => tell(Number.isFinite(audio.duration) ? Math.round(audio.duration) : 0));
    audio.addEventListener("error", () => tell(0));
  });
}

// Two seconds of a rising tone as a WAV file, for a machine without microphone.
function sample() {
  const rate = 8000;
  const count = rate * 2;
  const data = new DataView(new ArrayBuffer(44 + count));
  const put = (at, text) => [...text].forEach((letter, i) => data.setUint8(at + i, letter.charCodeAt(0)));
  put(0, "RIFF"), put(8, "WAVEfmt "), put(36, "data");
  data.setUint32(4, 36 + count, true), data.setUint32(16, 16, true), data.setUint16(20, 1, true), data.setUint16(22, 1, true);
  data.setUint32(24, rate, true), data.setUint32(28, rate, true), data.setUint16(32, 1, true), data.setUint16(34, 8, true), data.setUint32(40, count, true);
  for (let i = 0; i < count; i++) data.setUint8(44 + i, 128 + 50 * Math.sin((i / rate) * 2 * Math.PI * (330 + i / 80)));
  return new Blob([data], { type: "audio/wav" });
}

function sticker(person) {
  const send = (emoji) => () => {
    dialog.close();
    guarded(async () => upload(person, "stickers", await drawn(emoji), "sticker.webp", { emoji }));
  };
  const faces = EMOJI.map((emoji) => el("button", { type: "button", "aria-label": `${say("sticker")} ${emoji}`, onclick: send(emoji) }, emoji));
  const dialog = openDialog(say("sticker"), el("div", { class: "inside" }, el("div", { class: "emoji" }, ...faces)), "sheet");
}

function drawn(emoji) {
  const canvas = el("canvas", { width: 512, height: 512 });
  const pen = canvas.getContext("2d");
  pen.font = "360px sans-serif";
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.fillText(emoji, 256, 276);
  return new Promise((done) => canvas.toBlob(done, "image/webp"));
}
