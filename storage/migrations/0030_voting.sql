-- Elections, kept by staff, and who wants to be reminded of what.

CREATE TABLE elections (
    -- A short name: `presidential-2027`.
    id TEXT PRIMARY KEY,
    -- JSON of conversations/voting/election.py.
    definition TEXT NOT NULL,
    -- Its days on the town's calendar, copied from the definition.
    first_round TEXT NOT NULL,
    last_round TEXT NOT NULL,
    -- Raised by one each time its days change.
    version BIGINT NOT NULL DEFAULT 1,
    added_at TEXT NOT NULL,
    -- When somebody of the team stood for these days, and their pseudonym. NULL: nobody has, and no
    -- message speaks of it.
    confirmed_at TEXT,
    confirmed_by TEXT NOT NULL DEFAULT '',
    -- It does not take place.
    cancelled_at TEXT
) WITHOUT ROWID;
CREATE INDEX elections_coming ON elections (last_round, id) WHERE cancelled_at IS NULL;

-- What somebody wants to be reminded of: that, and nothing of what they are.
CREATE TABLE voting_wishes (
    person TEXT NOT NULL,
    topic TEXT NOT NULL CHECK (topic IN ('registration', 'census', 'proxy', 'polling')),
    at TEXT NOT NULL,
    -- Not before that day: they asked to be left in peace until then. Empty: as it comes.
    not_before TEXT NOT NULL DEFAULT '',
    -- The election of which they want to hear no more of this; the next one begins anew.
    stopped_for TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (person, topic)
) WITHOUT ROWID;
CREATE INDEX voting_wishes_topic ON voting_wishes (topic, person);
CREATE INDEX voting_wishes_due ON voting_wishes (not_before, person) WHERE not_before <> '';

-- A check that was left is pruned by its age.
CREATE INDEX talks_checks ON talks (updated_at) WHERE name = 'ready';

-- How often something was done, never by whom.
CREATE TABLE voting_counts (
    -- The Monday of the week.
    week TEXT NOT NULL,
    what TEXT NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (week, what)
) WITHOUT ROWID;

-- Whoever agreed to voting reminders was asked about the deadlines and the days of the vote.
INSERT INTO voting_wishes (person, topic, at)
SELECT p.person, t.topic, p.welcomed_at FROM people p
JOIN (SELECT 'registration' AS topic UNION ALL SELECT 'polling') AS t ON true
WHERE (SELECT c.given FROM consents c WHERE c.person = p.person
    AND c.purpose = 'voting_reminders' ORDER BY c.at DESC LIMIT 1) = 1;
