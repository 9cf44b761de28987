// What the page remembers: who speaks, which chat is shown, and what the next message is about.

export const state = {
  person: null,
  chat: null,
  following: null,
  start: new URLSearchParams(location.search).get("start"),
  reply: null,
  edit: null,
};
