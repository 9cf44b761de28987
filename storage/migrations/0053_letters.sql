-- The number of a letter is never given to another one: the postman may still write down what became
-- of the one that was erased.
ALTER TABLE outbox RENAME TO outbox_before;
CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    person TEXT NOT NULL,
    lane TEXT NOT NULL CHECK (lane IN ('reply', 'reminder', 'announcement')),
    locale TEXT NOT NULL,
    reply TEXT,
    made_at TEXT NOT NULL,
    due_at TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'waiting'
        CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'unsure', 'dropped')),
    claimed_by TEXT,
    claimed_at TEXT,
    parts_sent INTEGER NOT NULL DEFAULT 0,
    tries INTEGER NOT NULL DEFAULT 0,
    error TEXT NOT NULL DEFAULT '',
    message BIGINT,
    over_at TEXT,
    batch TEXT NOT NULL DEFAULT '',
    target BIGINT,
    closes_at TEXT NOT NULL DEFAULT '',
    contact INTEGER NOT NULL DEFAULT 0,
    mark TEXT NOT NULL DEFAULT '',
    silent INTEGER NOT NULL DEFAULT 0
);
INSERT INTO outbox (
    seq, id, person, lane, locale, reply, made_at, due_at, state, claimed_by, claimed_at, parts_sent,
    tries, error, message, over_at, batch, target, closes_at, contact, mark, silent
)
SELECT
    seq, id, person, lane, locale, reply, made_at, due_at, state, claimed_by, claimed_at, parts_sent,
    tries, error, message, over_at, batch, target, closes_at, contact, mark, silent
FROM outbox_before;
DROP TABLE outbox_before;
CREATE INDEX outbox_waiting ON outbox (lane, due_at, seq) WHERE state = 'waiting' AND batch = '';
CREATE INDEX outbox_sending ON outbox (seq) WHERE state = 'sending';
CREATE INDEX outbox_trouble ON outbox (state) WHERE state IN ('failed', 'unsure');
CREATE INDEX outbox_person ON outbox (person) WHERE state IN ('waiting', 'sending');
CREATE INDEX outbox_over ON outbox (over_at) WHERE over_at IS NOT NULL;
CREATE INDEX outbox_of ON outbox (person);
CREATE INDEX outbox_contacts ON outbox (person) WHERE contact = 1;
CREATE INDEX outbox_mark ON outbox (mark, seq) WHERE mark <> '';
CREATE INDEX outbox_batch ON outbox (batch, state, error) WHERE batch <> '';
CREATE INDEX outbox_batch_over ON outbox (batch, over_at) WHERE batch <> '' AND over_at IS NOT NULL;
CREATE INDEX outbox_batch_waiting ON outbox (batch, due_at, seq)
    WHERE state = 'waiting' AND batch <> '';
CREATE INDEX outbox_closing ON outbox (batch, closes_at)
    WHERE state = 'waiting' AND closes_at <> '';
