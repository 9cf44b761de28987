// The simulator's clock: what it says, how it runs fast, and the choice of how far it moves on.

import { guarded } from "./attach.js";
import { choose, toast } from "./dialogs.js";
import { byId } from "./dom.js";
import { momentOf, now, say } from "./labels.js";
import { separateDays } from "./log.js";
import { state } from "./state.js";
import { forward, readClock } from "./telegram.js";

const HOUR = 3600;
const STEPS = { forward_hour: HOUR, forward_day: 24 * HOUR, forward_week: 7 * 24 * HOUR };
const LOOKS_EVERY = 120;

let left = 0;
let reading = false;
let again = false;
let day = "";

// Reads the clock once, and while it runs fast again and again, until it has caught up.
export async function keepTime() {
  again = true;
  if (reading) return;
  reading = true;
  try {
    while (again || left) {
      again = false;
      const ran = left > 0;
      take(await readClock());
      if (left) await new Promise((wake) => setTimeout(wake, LOOKS_EVERY));
      else if (ran) toast(say("forward_done", { moment: momentOf(now()) }));
    }
  } catch {
    // The chat says that nobody answers, and comes back here when somebody does.
  }
  reading = false;
}

function take(clock) {
  state.ahead = clock.now - Date.now() / 1000;
  left = clock.left;
  byId("clock-button").hidden = false;
  drawClock();
}

export function drawClock() {
  write("clock-time", momentOf(now()));
  write("clock-deed", say(left ? "forward_runs" : "forward"));
  byId("clock-button").classList.toggle("runs", left > 0);
  const today = new Date(now() * 1000).toDateString();
  if (day && today !== day) separateDays();
  day = today;
}

function write(id, words) {
  if (byId(id).textContent !== words) byId(id).textContent = words;
}

export function moveOn() {
  const step = ([name, seconds]) => ({
    icon: "forward",
    title: say(name),
    note: momentOf(now() + left + seconds),
    act: () => guarded(() => begin(seconds)),
  });
  choose(say("forward"), Object.entries(STEPS).map(step), { hint: say("forward_hint") });
}

async function begin(seconds) {
  take(await forward(seconds));
  keepTime();
}
