-- Spreadsheets that staff sent in the chat: checked beside the conversation, then published or not.
CREATE TABLE manuscripts (
    ref TEXT PRIMARY KEY,
    -- Who sent it, and is told of the report.
    person TEXT NOT NULL,
    -- Where Telegram keeps the file; empty once it was checked.
    file_id TEXT NOT NULL,
    sent_at TEXT NOT NULL,
    -- How often its check was begun: one that ends the process is not begun for ever.
    tries INTEGER NOT NULL DEFAULT 0,
    -- What the check found, as JSON; NULL while it waits.
    checked TEXT,
    -- The form it makes; NULL where it makes none.
    xform BLOB
) WITHOUT ROWID;
