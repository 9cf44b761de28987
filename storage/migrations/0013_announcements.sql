-- Announcements: what was composed, each time it leaves, and how often its buttons were tapped.

CREATE TABLE announcements (
    number BIGINT PRIMARY KEY,
    -- JSON of conversations/announcements/content.py, audience.py and schedule.py.
    content TEXT NOT NULL,
    audience TEXT NOT NULL,
    schedule TEXT NOT NULL,
    -- For so many hours after its planned moment it may still leave.
    valid_hours INTEGER NOT NULL,
    -- The warnings that whoever composed it has read, separated by blanks.
    acknowledged TEXT NOT NULL DEFAULT '',
    -- Of its words and its audience: the same announcement is known again.
    digest TEXT NOT NULL,
    status TEXT NOT NULL
        CHECK (status IN ('awaiting', 'planned', 'over', 'refused', 'cancelled', 'withdrawn')),
    -- Who composed it: they are told how it goes. Empty: nobody of the team, or not any more.
    composer TEXT NOT NULL DEFAULT '',
    composed_at TEXT NOT NULL,
    -- When it leaves next, in UTC; NULL when it does not.
    next_at TEXT,
    -- 1: a second person agreed to it.
    approved INTEGER NOT NULL DEFAULT 0,
    -- Other words (JSON of its content) that a second person has yet to agree to, and whose they are.
    proposal TEXT,
    proposer TEXT NOT NULL DEFAULT '',
    -- How often its words were changed after it had left.
    edition INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX announcements_composer ON announcements (composer) WHERE composer <> '';
CREATE INDEX announcements_proposer ON announcements (proposer) WHERE proposer <> '';
CREATE INDEX announcements_digest ON announcements (digest);
CREATE INDEX announcements_waiting ON announcements (number)
    WHERE status IN ('awaiting', 'planned');

-- One sending of an announcement; `batch` names its letters.
CREATE TABLE announcement_runs (
    batch TEXT PRIMARY KEY,
    number BIGINT NOT NULL REFERENCES announcements (number),
    run INTEGER NOT NULL,
    planned_at TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    -- From when on failures are counted: it began, or somebody let it go on.
    resumed_at TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('sending', 'paused', 'over', 'missed')),
    -- Who was left out: written to lately, in a consultation just now, enough for this week.
    left_recent INTEGER NOT NULL DEFAULT 0,
    left_busy INTEGER NOT NULL DEFAULT 0,
    left_budget INTEGER NOT NULL DEFAULT 0,
    ended_at TEXT,
    -- The figures once it is over (JSON): delivery records are dropped after a while.
    report TEXT,
    UNIQUE (number, run)
);
CREATE INDEX announcement_runs_active ON announcement_runs (batch)
    WHERE status IN ('sending', 'paused');

CREATE TABLE announcement_taps (
    batch TEXT NOT NULL,
    button INTEGER NOT NULL,
    taps INTEGER NOT NULL,
    PRIMARY KEY (batch, button)
);

-- Whoever is in an audience is found in indexes alone: of 100,000 people in a quarter of the time.
CREATE INDEX consents_latest ON consents (person, purpose, at, given);
CREATE INDEX identities_reach ON identities (person, unreachable_at, forgotten, acting);
CREATE INDEX profiles_reading ON profiles (person, district, quiet_since, quiet_until);
