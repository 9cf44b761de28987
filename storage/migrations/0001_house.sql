-- The house's first tables.
--
-- Portable on purpose: ids are text made by us, moments are ISO-8601 UTC text of one width (so
-- that they sort), yes and no are 1 and 0. Only `seq` columns are the engine's own.
-- Telegram's numeric id of a person stands in `identities` and nowhere else.

CREATE TABLE identities (
    person TEXT PRIMARY KEY,
    chat_id BIGINT NOT NULL UNIQUE,
    unreachable_at TEXT,
    seen_at TEXT NOT NULL
);
CREATE INDEX identities_seen ON identities (seen_at);

CREATE TABLE people (
    person TEXT PRIMARY KEY,
    locale TEXT NOT NULL,
    age_band TEXT NOT NULL,
    role TEXT NOT NULL DEFAULT 'resident',
    notice_version TEXT NOT NULL,
    welcomed_at TEXT NOT NULL,
    last_seen_at TEXT NOT NULL
);

-- Every answer is kept: consent must be provable, so its withdrawal is a row too.
CREATE TABLE consents (
    person TEXT NOT NULL REFERENCES people (person) ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    at TEXT NOT NULL,
    given INTEGER NOT NULL,
    version TEXT NOT NULL,
    PRIMARY KEY (person, purpose, at)
);

-- A reference is short (it travels in a button), hence good within one person only.
CREATE TABLE talks (
    person TEXT NOT NULL,
    ref TEXT NOT NULL,
    name TEXT NOT NULL,
    key TEXT NOT NULL,
    state TEXT NOT NULL,
    step INTEGER NOT NULL,
    last_press TEXT NOT NULL,
    place TEXT NOT NULL CHECK (place IN ('open', 'paused', 'ended', 'unreadable')),
    position INTEGER NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (person, ref)
);
CREATE INDEX talks_over ON talks (updated_at) WHERE place = 'ended';

CREATE TABLE inbox (
    seq INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    update_id TEXT NOT NULL,
    body TEXT,
    arrived_at TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    error TEXT NOT NULL DEFAULT '',
    handled_at TEXT,
    set_aside_at TEXT,
    UNIQUE (source, update_id)
);
CREATE INDEX inbox_pending ON inbox (seq) WHERE handled_at IS NULL AND set_aside_at IS NULL;
CREATE INDEX inbox_handled ON inbox (handled_at) WHERE handled_at IS NOT NULL;
CREATE INDEX inbox_aside ON inbox (set_aside_at) WHERE set_aside_at IS NOT NULL;

CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    person TEXT NOT NULL,
    lane TEXT NOT NULL CHECK (lane IN ('reply', 'reminder', 'announcement')),
    locale TEXT NOT NULL,
    reply TEXT,
    made_at TEXT NOT NULL,
    due_at TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'waiting'
        CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'unsure', 'dropped')),
    claimed_by TEXT,
    claimed_at TEXT,
    parts_sent INTEGER NOT NULL DEFAULT 0,
    tries INTEGER NOT NULL DEFAULT 0,
    error TEXT NOT NULL DEFAULT '',
    message BIGINT,
    over_at TEXT
);
CREATE INDEX outbox_waiting ON outbox (lane, due_at, seq) WHERE state = 'waiting';
CREATE INDEX outbox_sending ON outbox (seq) WHERE state = 'sending';
CREATE INDEX outbox_trouble ON outbox (state) WHERE state IN ('failed', 'unsure');
CREATE INDEX outbox_person ON outbox (person) WHERE state IN ('waiting', 'sending');
CREATE INDEX outbox_over ON outbox (over_at) WHERE over_at IS NOT NULL;

-- Appended to, never changed; no free text, no identity.
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    ref TEXT NOT NULL,
    at TEXT NOT NULL,
    name TEXT NOT NULL,
    data TEXT NOT NULL
);
CREATE INDEX journal_name ON journal (name, at);

CREATE TABLE due (
    id TEXT PRIMARY KEY,
    what TEXT NOT NULL,
    about TEXT NOT NULL,
    due_at TEXT NOT NULL,
    done_at TEXT
);
CREATE INDEX due_waiting ON due (due_at) WHERE done_at IS NULL;
CREATE INDEX due_done ON due (done_at) WHERE done_at IS NOT NULL;

CREATE TABLE surveys (
    slug TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    version INTEGER NOT NULL,
    published_at TEXT NOT NULL,
    opens_at TEXT,
    closes_at TEXT,
    closed_at TEXT,
    correct_until TEXT,
    secret TEXT,
    anonymous_at TEXT
);

CREATE TABLE survey_versions (
    slug TEXT NOT NULL REFERENCES surveys (slug),
    version INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    xform BLOB NOT NULL,
    title TEXT NOT NULL,
    published_at TEXT NOT NULL,
    PRIMARY KEY (slug, version)
);

-- What people think stands apart from who they are: no column here leads to a person.
-- WITHOUT ROWID, because a hidden row number would keep the order in which people answered.
CREATE TABLE submissions (
    id TEXT PRIMARY KEY,
    slug TEXT NOT NULL REFERENCES surveys (slug),
    version INTEGER NOT NULL,
    locale TEXT NOT NULL,
    channel TEXT NOT NULL,
    started_at TEXT NOT NULL,
    submitted_at TEXT NOT NULL,
    -- What the person may quote to ask whether it arrived; emptied when it becomes anonymous.
    receipt TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
CREATE INDEX submissions_receipt ON submissions (receipt) WHERE receipt <> '';
CREATE INDEX submissions_slug ON submissions (slug, id);

CREATE TABLE answers (
    submission TEXT NOT NULL REFERENCES submissions (id) ON UPDATE CASCADE ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (submission, position)
) WITHOUT ROWID;

CREATE TABLE files (
    submission TEXT NOT NULL REFERENCES submissions (id) ON UPDATE CASCADE ON DELETE CASCADE,
    name TEXT NOT NULL,
    file_id TEXT NOT NULL,
    what TEXT NOT NULL,
    mime TEXT NOT NULL,
    size INTEGER NOT NULL,
    path TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'kept', 'failed')),
    PRIMARY KEY (submission, name)
) WITHOUT ROWID;
CREATE INDEX files_waiting ON files (submission) WHERE state = 'waiting';

CREATE TABLE secrets (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
