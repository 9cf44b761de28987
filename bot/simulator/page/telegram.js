// Speaks with the person's side of the simulator and its clock; the only file that knows its routes.

async function ask(path, options) {
  const answer = await fetch(path, options);
  const body = await answer.json();
  if (!answer.ok) throw Object.assign(new Error(body.error || answer.statusText), { status: answer.status });
  return body;
}

const post = (path, body = {}) =>
  ask(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

export const listPeople = () => ask("people");
export const addPerson = (name, language) => post("people", { name, language_code: language });
export const act = (person, deed, body) => post(`people/${person}/${deed}`, body);
export const mediaAddress = (person, file) => `people/${person}/media/${encodeURIComponent(file)}`;

export function upload(person, deed, blob, name, fields = {}) {
  const form = new FormData();
  form.append("file", blob, name);
  for (const [key, value] of Object.entries(fields)) if (value) form.append(key, value);
  return ask(`people/${person}/${deed}`, { method: "POST", body: form });
}

export const readChat = (person, after, wait, signal) =>
  ask(`people/${person}/chat?after=${after}&wait=${wait}&changes=1`, { signal });

export const readClock = () => ask("control/clock");
export const forward = (seconds) => post("control/forward", { seconds });

export const answerTo = (person, press) => ask(`people/${person}/answers/${press}?wait=15`);
