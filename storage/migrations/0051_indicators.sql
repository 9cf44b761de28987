-- The town's own indicators, by the day: how often something happened, nobody's.

CREATE TABLE indicator_counts (
    what TEXT NOT NULL,
    -- A language, the code of a poster, a span of time; empty: everything.
    part TEXT NOT NULL,
    -- On the town's calendar.
    day TEXT NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (what, part, day)
) WITHOUT ROWID;

-- What was asked of the town, and when it answered first, to the day.
CREATE TABLE indicator_waits (
    what TEXT NOT NULL CHECK (what IN ('question', 'idea')),
    number BIGINT NOT NULL,
    since TEXT NOT NULL,
    -- Empty: nobody has answered yet.
    answered TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (what, number)
) WITHOUT ROWID;
CREATE INDEX indicator_waits_answered ON indicator_waits (what, answered, since)
    WHERE answered <> '';

-- How far the journal is read (`read`), the town's clock (`zone`).
CREATE TABLE indicator_marks (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- Who took part lately, in parts that hide everybody, as they are told (JSON).
CREATE TABLE indicator_parts (
    day TEXT PRIMARY KEY,
    -- How many residents it speaks of, to see when another may follow.
    people BIGINT NOT NULL,
    parts TEXT NOT NULL
);
