-- Campaigns, and ideas from hand-in to the town's answer: where they are, where they stand, who
-- supports them, what was said about them.

-- A campaign is data: what the town wrote in its file, or in the chat, as JSON.
CREATE TABLE campaigns (
    slug TEXT PRIMARY KEY,
    definition TEXT NOT NULL,
    -- First and last day, on the town's calendar, copied from the definition; empty: no limit.
    opens TEXT NOT NULL DEFAULT '',
    closes TEXT NOT NULL DEFAULT '',
    changed_at TEXT NOT NULL,
    -- Closed by hand, before its last day.
    closed_at TEXT
) WITHOUT ROWID;

-- The old tables are rebuilt, because a CHECK cannot be changed.
CREATE TABLE ideas_rebuilt (
    id TEXT PRIMARY KEY,
    -- How people call it: `n° 48213`. It follows from the id, not from the order of arrival.
    number BIGINT NOT NULL UNIQUE,
    campaign TEXT NOT NULL DEFAULT 'box',
    status TEXT NOT NULL DEFAULT 'received' CHECK (status IN ('received', 'in_review', 'more_asked',
        'published', 'under_study', 'selected', 'not_selected', 'under_way', 'done', 'withdrawn',
        'merged')),
    -- Raised by one at each change: a button made for another version does nothing.
    version BIGINT NOT NULL DEFAULT 1,
    -- Given by its author or by the review; empty: the beginning of the text.
    title TEXT NOT NULL DEFAULT '',
    -- Empty while only a voice note says it.
    text TEXT NOT NULL,
    locale TEXT NOT NULL,
    -- How its author wants to be called: nothing, a first name, a pseudonym.
    called TEXT NOT NULL DEFAULT '',
    theme TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '' CHECK (place IN ('', 'city', 'district', 'point', 'address')),
    -- The address in words, or what its author calls the place.
    place_words TEXT NOT NULL DEFAULT '',
    arrondissement INTEGER,
    -- The idea's own place, as it was given; never where somebody is.
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    -- 1: a public place, which may be shown to the metre.
    public_place INTEGER NOT NULL DEFAULT 0,
    channel TEXT NOT NULL CHECK (channel IN ('telegram', 'assisted', 'meeting', 'paper', 'web')),
    -- NULL: handed in while a chat was lent, imported, or its author was forgotten.
    author TEXT,
    -- To the day where there is no author: an hour would lead to the chat that was lent.
    handed_in_at TEXT NOT NULL,
    receipt TEXT UNIQUE,
    approved_on_own_phone INTEGER NOT NULL DEFAULT 0,
    -- The pseudonym of whoever wrote it down for them; empty when nobody did.
    drafted_by TEXT NOT NULL DEFAULT '',
    -- What the review should look at, between blanks: `links phone email rude`.
    flags TEXT NOT NULL DEFAULT '',
    -- The member of the team who has it in hand, by our own id.
    reviewer TEXT NOT NULL DEFAULT '',
    -- Why it was declined: a code.
    reason TEXT NOT NULL DEFAULT '',
    -- The idea it is merged into; while the status is another, the one that was proposed.
    merged_into TEXT NOT NULL DEFAULT '',
    -- What it would cost, as the town reckons, in euros.
    cost BIGINT,
    -- Since when everybody may see it; NULL: nobody may.
    published_at TEXT,
    changed_at TEXT NOT NULL,
    -- When its author last heard where it stands.
    told_at TEXT NOT NULL,
    -- What it is called where it came from (`papier:12`) or went to (`decidim:345`).
    reference TEXT UNIQUE
) WITHOUT ROWID;
INSERT INTO ideas_rebuilt (id, number, text, locale, called, channel, author, handed_in_at, receipt,
    approved_on_own_phone, drafted_by, changed_at, told_at)
SELECT id, 10000 + row_number() OVER (ORDER BY id), text, locale, called, channel, author,
    handed_in_at, receipt, approved_on_own_phone, drafted_by, handed_in_at, handed_in_at
FROM ideas;

CREATE TABLE idea_versions_rebuilt (
    idea TEXT NOT NULL REFERENCES ideas_rebuilt (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    text TEXT NOT NULL,
    called TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    -- `resident`, `ambassador` with the pseudonym, or `staff` who hid something or wrote down what
    -- a voice says.
    written_by TEXT NOT NULL CHECK (written_by IN ('resident', 'ambassador', 'staff')),
    label TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    -- When its author approved it on their own telephone.
    approved_at TEXT,
    PRIMARY KEY (idea, version)
) WITHOUT ROWID;
INSERT INTO idea_versions_rebuilt (idea, version, text, called, written_by, label, at, approved_at)
SELECT idea, version, text, called, written_by, label, at, approved_at FROM idea_versions;

DROP TABLE idea_versions;
DROP TABLE ideas;
ALTER TABLE ideas_rebuilt RENAME TO ideas;
ALTER TABLE idea_versions_rebuilt RENAME TO idea_versions;

CREATE INDEX ideas_author ON ideas (author) WHERE author IS NOT NULL;
CREATE INDEX ideas_drafted_by ON ideas (drafted_by) WHERE drafted_by <> '';
CREATE INDEX ideas_reviewer ON ideas (reviewer) WHERE reviewer <> '';
CREATE INDEX ideas_to_review ON ideas (handed_in_at, id)
    WHERE status IN ('received', 'in_review', 'more_asked');
CREATE INDEX ideas_public ON ideas (id) WHERE published_at IS NOT NULL;
CREATE INDEX ideas_changed ON ideas (changed_at, id);
CREATE INDEX ideas_told ON ideas (told_at)
    WHERE author IS NOT NULL AND status NOT IN ('withdrawn', 'merged', 'done', 'not_selected');
CREATE INDEX ideas_merged ON ideas (merged_into) WHERE merged_into <> '';
CREATE INDEX idea_versions_label ON idea_versions (label) WHERE label <> '';

-- Everything that was written, where it is more than a text: theme, place, pictures, answers.
ALTER TABLE idea_drafts ADD COLUMN written TEXT NOT NULL DEFAULT '';

-- What a project sheet asks, as it was answered.
CREATE TABLE idea_answers (
    idea TEXT NOT NULL REFERENCES ideas (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (idea, question)
) WITHOUT ROWID;

-- Pictures and voice notes, by their number at Telegram.
CREATE TABLE idea_files (
    idea TEXT NOT NULL REFERENCES ideas (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    what TEXT NOT NULL CHECK (what IN ('photo', 'voice')),
    file_id TEXT NOT NULL,
    mime TEXT NOT NULL DEFAULT '',
    -- 1: the review hides it.
    hidden INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (idea, position)
) WITHOUT ROWID;

-- Where it stood, since when, and the sentence that went with it. The author reads all of it.
CREATE TABLE idea_changes (
    idea TEXT NOT NULL REFERENCES ideas (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    at TEXT NOT NULL,
    status TEXT NOT NULL,
    words TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (idea, position)
) WITHOUT ROWID;
INSERT INTO idea_changes (idea, position, at, status) SELECT id, 1, handed_in_at, 'received' FROM ideas;

-- One of each person for each idea.
CREATE TABLE idea_supports (
    idea TEXT NOT NULL REFERENCES ideas (id) ON DELETE CASCADE,
    person TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (idea, person)
) WITHOUT ROWID;
CREATE INDEX idea_supports_person ON idea_supports (person);

-- Why somebody supports it: shown once it was reviewed, never with whose it is.
CREATE TABLE idea_comments (
    id TEXT PRIMARY KEY,
    idea TEXT NOT NULL REFERENCES ideas (id) ON DELETE CASCADE,
    person TEXT NOT NULL,
    words TEXT NOT NULL,
    locale TEXT NOT NULL,
    at TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'published', 'declined'))
) WITHOUT ROWID;
CREATE INDEX idea_comments_idea ON idea_comments (idea, status);
CREATE INDEX idea_comments_person ON idea_comments (person);
CREATE INDEX idea_comments_waiting ON idea_comments (at, id) WHERE status = 'waiting';

-- What the town hall asked about it, and what its author answered.
CREATE TABLE idea_messages (
    idea TEXT NOT NULL REFERENCES ideas (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    at TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('author', 'town')),
    words TEXT NOT NULL,
    what TEXT NOT NULL DEFAULT '',
    file_id TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (idea, position)
) WITHOUT ROWID;
