-- Chats that are lent, members of the team, and the log of what the team does.

-- While a chat is lent: the persona that speaks in it. Empty: its holder.
ALTER TABLE identities ADD COLUMN acting TEXT NOT NULL DEFAULT '';

-- A pseudonym the admin chose, never a person's name; empty for residents.
ALTER TABLE people ADD COLUMN label TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN role_since TEXT;
ALTER TABLE people ADD COLUMN invited_by TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX people_label ON people (label) WHERE label <> '';
CREATE INDEX people_team ON people (role) WHERE role <> 'resident';

-- Deleted when it ends: then nothing leads from the persona to the chat any more.
CREATE TABLE sessions (
    ref TEXT PRIMARY KEY,
    person TEXT NOT NULL UNIQUE,
    holder TEXT NOT NULL UNIQUE,
    holder_locale TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('helper', 'guest')),
    opened_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    locale TEXT NOT NULL DEFAULT '',
    agreed INTEGER NOT NULL DEFAULT 0,
    handed_in INTEGER NOT NULL DEFAULT 0
);

-- Who (a pseudonym), what, when, about what, on how many people. No free text, nothing of a person.
CREATE TABLE staff_log (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    role TEXT NOT NULL,
    act TEXT NOT NULL,
    about TEXT NOT NULL,
    people INTEGER NOT NULL
);
CREATE INDEX staff_log_at ON staff_log (at);
