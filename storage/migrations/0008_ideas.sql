-- Ideas, every version of their words, and drafts that wait for their author's word.

-- Without an author: handed in while a chat was lent, and nobody can tell for whom.
CREATE TABLE ideas (
    id TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    locale TEXT NOT NULL,
    -- How its author wants to be called: nothing, a first name, a pseudonym.
    called TEXT NOT NULL DEFAULT '',
    channel TEXT NOT NULL CHECK (channel IN ('telegram', 'assisted')),
    author TEXT,
    -- To the day where there is no author: an hour would lead to the chat that was lent.
    handed_in_at TEXT NOT NULL,
    receipt TEXT NOT NULL UNIQUE,
    approved_on_own_phone INTEGER NOT NULL DEFAULT 0,
    -- The pseudonym of whoever wrote it down for them; empty when nobody did.
    drafted_by TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
CREATE INDEX ideas_author ON ideas (author) WHERE author IS NOT NULL;

CREATE TABLE idea_versions (
    idea TEXT NOT NULL REFERENCES ideas (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    text TEXT NOT NULL,
    called TEXT NOT NULL DEFAULT '',
    -- `resident`, or `ambassador` with the pseudonym.
    written_by TEXT NOT NULL CHECK (written_by IN ('resident', 'ambassador')),
    label TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    -- When its author approved it on their own telephone.
    approved_at TEXT,
    PRIMARY KEY (idea, version)
) WITHOUT ROWID;

-- Of the token in the QR code only the digest. Once decided, all but digest, state and end is empty.
CREATE TABLE idea_drafts (
    digest TEXT PRIMARY KEY,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'approved', 'refused')),
    text TEXT NOT NULL,
    called TEXT NOT NULL,
    locale TEXT NOT NULL,
    label TEXT NOT NULL,
    holder TEXT NOT NULL,
    session TEXT NOT NULL,
    resident TEXT NOT NULL DEFAULT '',
    made_at TEXT NOT NULL,
    expires_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX idea_drafts_end ON idea_drafts (expires_at);
