// What the page remembers: who speaks, which chat is shown, what the next message is about, and by how
// many seconds the simulator's clock is ahead of this one.

export const state = {
  person: null,
  chat: null,
  following: null,
  start: new URLSearchParams(location.search).get("start"),
  reply: null,
  edit: null,
  ahead: 0,
};
