-- Meetings, from the invitation to the minutes: who was invited and comes, what was proposed for the
-- agenda, what was decided, and what becomes of the points that were raised.

CREATE TABLE meetings (
    number BIGINT PRIMARY KEY,
    -- What calendars know it by (RFC 5545): it never changes.
    uid TEXT NOT NULL UNIQUE,
    -- JSON of conversations/meetings/meeting.py.
    definition TEXT NOT NULL,
    -- Copied from the definition, in UTC.
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    -- 1: everybody may find it.
    public INTEGER NOT NULL DEFAULT 1,
    status TEXT NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'cancelled')),
    -- Raised by one at each change by the team: who acts on another version is told.
    version BIGINT NOT NULL DEFAULT 1,
    -- The SEQUENCE of its calendar file: raised when it is moved or cancelled.
    sequence BIGINT NOT NULL DEFAULT 0,
    -- Meetings made by one rule bear the number of the first; empty: it stands alone.
    series TEXT NOT NULL DEFAULT '',
    -- Who called it: they are told what is missing. Empty: nobody of the team, or not any more.
    called_by TEXT NOT NULL DEFAULT '',
    called_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    -- What was said when it was cancelled (JSON, one text per language); empty: nothing.
    why TEXT NOT NULL DEFAULT '',
    -- `none`: nobody was invited. `awaiting`: a second person decides. `planned`: at `invites_at`.
    invites TEXT NOT NULL DEFAULT 'none'
        CHECK (invites IN ('none', 'awaiting', 'planned', 'left')),
    invites_at TEXT,
    -- Who asked for them: nobody agrees to their own.
    invites_by TEXT NOT NULL DEFAULT '',
    -- People who came without having said so: a number, nobody's name.
    walk_ins BIGINT NOT NULL DEFAULT 0,
    -- Its figures (JSON) once the registrations are gone.
    figures TEXT
);
CREATE INDEX meetings_starts ON meetings (starts_at, number);
CREATE INDEX meetings_ends ON meetings (ends_at, number);
CREATE INDEX meetings_series ON meetings (series) WHERE series <> '';
CREATE INDEX meetings_called_by ON meetings (called_by) WHERE called_by <> '';
CREATE INDEX meetings_invites_by ON meetings (invites_by) WHERE invites_by <> '';

-- What one person answered for one meeting.
CREATE TABLE registrations (
    meeting BIGINT NOT NULL REFERENCES meetings (number) ON DELETE CASCADE,
    person TEXT NOT NULL,
    -- Empty: they only follow it.
    answer TEXT NOT NULL DEFAULT '' CHECK (answer IN ('', 'yes', 'no', 'maybe')),
    -- How many come with them.
    guests BIGINT NOT NULL DEFAULT 0,
    -- `waiting`: on the waiting list. `offered`: seats are kept for them until `offered_until`.
    seat TEXT NOT NULL DEFAULT '' CHECK (seat IN ('', 'seated', 'waiting', 'offered')),
    -- How many seats are kept while they are offered.
    held BIGINT NOT NULL DEFAULT 0,
    -- Their number in the order in which people joined the waiting list.
    queue BIGINT,
    offered_until TEXT,
    -- What they need, between blanks: `step_free interpreter`. Dropped soon after the meeting.
    needs TEXT NOT NULL DEFAULT '',
    -- Which language they need an interpreter in.
    interpreter TEXT NOT NULL DEFAULT '',
    -- What they show at the door.
    code TEXT NOT NULL DEFAULT '',
    answered_at TEXT NOT NULL,
    -- 1: they want to hear what comes of it, whether they come or not.
    follows INTEGER NOT NULL DEFAULT 0,
    -- How many came, with them; NULL: nobody was seen at the door.
    came BIGINT,
    came_at TEXT,
    PRIMARY KEY (meeting, person)
) WITHOUT ROWID;
CREATE INDEX registrations_person ON registrations (person);
CREATE UNIQUE INDEX registrations_code ON registrations (meeting, code) WHERE code <> '';
CREATE INDEX registrations_line ON registrations (meeting, queue) WHERE seat = 'waiting';
CREATE INDEX registrations_seats ON registrations (meeting, seat, guests, held)
    WHERE seat IN ('seated', 'offered');

-- The first meeting that somebody was seen at: who comes for the first time is counted by it.
CREATE TABLE first_meetings (
    person TEXT PRIMARY KEY,
    meeting BIGINT NOT NULL
) WITHOUT ROWID;
CREATE INDEX first_meetings_meeting ON first_meetings (meeting);

-- What people would like to be spoken of.
CREATE TABLE agenda_points (
    id TEXT PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meetings (number) ON DELETE CASCADE,
    -- NULL: the town's own, or its author was forgotten.
    person TEXT,
    words TEXT NOT NULL,
    -- A voice note, by its number at Telegram, until somebody has written down what it says.
    voice TEXT NOT NULL DEFAULT '',
    locale TEXT NOT NULL,
    at TEXT NOT NULL,
    -- `waiting` for the team; `shown` to be supported; `agenda`; `declined` with a sentence.
    status TEXT NOT NULL DEFAULT 'waiting'
        CHECK (status IN ('waiting', 'shown', 'agenda', 'declined')),
    -- Where it stands on the agenda, from 1.
    position BIGINT NOT NULL DEFAULT 0,
    reply TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
CREATE INDEX agenda_points_meeting ON agenda_points (meeting, status, position, at);
CREATE INDEX agenda_points_person ON agenda_points (person) WHERE person IS NOT NULL;
CREATE INDEX agenda_points_waiting ON agenda_points (at, id) WHERE status = 'waiting';

CREATE TABLE agenda_supports (
    point TEXT NOT NULL REFERENCES agenda_points (id) ON DELETE CASCADE,
    person TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (point, person)
) WITHOUT ROWID;
CREATE INDEX agenda_supports_person ON agenda_supports (person);

-- What was said and decided.
CREATE TABLE minutes (
    meeting BIGINT PRIMARY KEY REFERENCES meetings (number) ON DELETE CASCADE,
    -- JSON of conversations/meetings/minutes.py: texts, decisions, a file.
    content TEXT NOT NULL,
    edition BIGINT NOT NULL DEFAULT 1,
    published_at TEXT NOT NULL
);

-- Points that were raised, and what becomes of them.
CREATE TABLE follow_ups (
    number BIGINT PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meetings (number) ON DELETE CASCADE,
    -- The point of the agenda that it came of; empty: it was raised in the room.
    point TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL,
    -- Who of the team sees to it, by our own id; empty: nobody yet.
    owner TEXT NOT NULL DEFAULT '',
    -- The day by which it is to be done, on the town's calendar; empty: none.
    due_on TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'open'
        CHECK (status IN ('open', 'under_way', 'done', 'dropped')),
    -- The sentence that went with the last change.
    reply TEXT NOT NULL DEFAULT '',
    -- Who raised it, to be told; NULL: nobody we know.
    raised_by TEXT,
    raised_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    done_on TEXT NOT NULL DEFAULT ''
);
CREATE INDEX follow_ups_meeting ON follow_ups (meeting, number);
CREATE INDEX follow_ups_owner ON follow_ups (owner) WHERE owner <> '';
CREATE INDEX follow_ups_raised_by ON follow_ups (raised_by) WHERE raised_by IS NOT NULL;
CREATE INDEX follow_ups_due ON follow_ups (due_on) WHERE status IN ('open', 'under_way');
