-- What came with a spreadsheet that was sent in the chat, until it is published or thrown away: by
-- the name its form gives it, kept by its content (`uploads`).
CREATE TABLE manuscript_attachments (
    manuscript TEXT NOT NULL REFERENCES manuscripts (ref) ON DELETE CASCADE,
    name TEXT NOT NULL,
    what TEXT NOT NULL,
    ref TEXT NOT NULL,
    mime TEXT NOT NULL,
    PRIMARY KEY (manuscript, name)
) WITHOUT ROWID;
CREATE INDEX manuscript_attachments_ref ON manuscript_attachments (ref);
