-- Requests: what residents ask the town hall, what the team answers, and who is told.

-- A request goes with the profile of whoever asked it. `assigned` and `author` are members of the
-- team, by our own ids; who has left the team has nothing any more.
CREATE TABLE requests (
    number BIGINT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES people (person) ON DELETE CASCADE,
    topic TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('waiting', 'answered', 'closed', 'withdrawn')),
    assigned TEXT NOT NULL DEFAULT '',
    asked_at TEXT NOT NULL,
    waiting_since TEXT,
    first_answered_at TEXT,
    changed_at TEXT NOT NULL,
    rating TEXT CHECK (rating IN ('up', 'down')),
    version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX requests_person ON requests (person);
CREATE INDEX requests_assigned ON requests (assigned) WHERE assigned <> '';
CREATE INDEX requests_waiting ON requests (waiting_since) WHERE status = 'waiting';
CREATE INDEX requests_changed ON requests (changed_at);

CREATE TABLE request_messages (
    request BIGINT NOT NULL REFERENCES requests (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    at TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('resident', 'team', 'note')),
    author TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL,
    what TEXT NOT NULL DEFAULT '',
    file_id TEXT NOT NULL DEFAULT '',
    mime TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (request, position)
);
CREATE INDEX request_messages_author ON request_messages (author) WHERE author <> '';

-- A number is never given twice, even when the request that had it is erased.
CREATE TABLE request_numbers (
    name TEXT PRIMARY KEY,
    last BIGINT NOT NULL
);

-- Who of the team wants to be told of new questions, and was told since they last looked.
CREATE TABLE request_notices (
    person TEXT PRIMARY KEY REFERENCES people (person) ON DELETE CASCADE,
    wanted INTEGER,
    told_at TEXT
);

-- Answers the team prepared beforehand: words of the town, about nobody.
CREATE TABLE prepared_answers (
    name TEXT NOT NULL,
    locale TEXT NOT NULL,
    title TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (name, locale)
);
