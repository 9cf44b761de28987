-- People's rights: forgetting at once, and erasing by itself after a long silence.

-- 1 once they asked to be forgotten: the row goes as soon as the last message is delivered.
ALTER TABLE identities ADD COLUMN forgotten INTEGER NOT NULL DEFAULT 0;
-- 1 while something we said to them was refused and they have not been heard since.
ALTER TABLE identities ADD COLUMN missed INTEGER NOT NULL DEFAULT 0;
CREATE INDEX identities_forgotten ON identities (forgotten) WHERE forgotten = 1;

-- Whoever was silent for so long that their profile will be erased on `erase_on`. Gone as soon as
-- they are heard of again.
CREATE TABLE silences (
    person TEXT PRIMARY KEY REFERENCES people (person) ON DELETE CASCADE,
    since TEXT NOT NULL,
    erase_on TEXT NOT NULL,
    warned_on TEXT,
    -- Mornings on which the bot ran since the last warning: a wrong clock cannot hurry them.
    mornings INTEGER NOT NULL DEFAULT 0,
    counted_on TEXT
);
CREATE INDEX people_seen ON people (last_seen_at);

-- Whoever is forgotten loses the record of every delivery too.
CREATE INDEX outbox_of ON outbox (person);
