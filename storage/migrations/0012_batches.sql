-- Letters that say the same to many people: their words stand once, in the batch.

CREATE TABLE batches (
    id TEXT PRIMARY KEY,
    reply TEXT NOT NULL,
    -- `open`: its letters leave. `held`: they wait. `over`: nothing of it leaves any more.
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'held', 'over')),
    -- 1 once every letter of it stands in the outbox; until then, the last person who has one.
    filled INTEGER NOT NULL DEFAULT 0,
    cursor TEXT NOT NULL DEFAULT '',
    -- The batch whose delivered messages this one rewrites or deletes; empty: it sends new ones.
    source TEXT NOT NULL DEFAULT '',
    -- What of the source was being sent when this one was opened: numbers, between commas.
    late TEXT NOT NULL DEFAULT '',
    -- What has not left by then is dropped; empty: it has no end.
    expires_at TEXT NOT NULL DEFAULT '',
    -- Why what still waits is dropped: `expired`, `cancelled`, `withdrawn`.
    drops TEXT NOT NULL DEFAULT '',
    opened_at TEXT NOT NULL,
    CHECK (drops = '' OR state = 'over')
);
CREATE INDEX batches_active ON batches (id) WHERE state <> 'over' OR drops <> '';

CREATE INDEX batches_source ON batches (source, opened_at) WHERE source <> '';

ALTER TABLE outbox ADD COLUMN batch TEXT NOT NULL DEFAULT '';
-- The message at Telegram that it rewrites or deletes.
ALTER TABLE outbox ADD COLUMN target BIGINT;
-- It may not leave from that moment on: its reader's quiet time begins. Empty: at any hour.
ALTER TABLE outbox ADD COLUMN closes_at TEXT NOT NULL DEFAULT '';
-- 1: it counts among what one person is sent in a week.
ALTER TABLE outbox ADD COLUMN contact INTEGER NOT NULL DEFAULT 0;
-- A name under which the message is found again, to be rewritten.
ALTER TABLE outbox ADD COLUMN mark TEXT NOT NULL DEFAULT '';

DROP INDEX outbox_waiting;
CREATE INDEX outbox_waiting ON outbox (lane, due_at, seq) WHERE state = 'waiting' AND batch = '';
CREATE INDEX outbox_batch_waiting ON outbox (batch, due_at, seq)
    WHERE state = 'waiting' AND batch <> '';
CREATE INDEX outbox_closing ON outbox (batch, closes_at)
    WHERE state = 'waiting' AND closes_at <> '';
CREATE INDEX outbox_batch ON outbox (batch, state, error) WHERE batch <> '';
CREATE INDEX outbox_batch_over ON outbox (batch, over_at) WHERE batch <> '' AND over_at IS NOT NULL;
CREATE INDEX outbox_contacts ON outbox (person, over_at)
    WHERE contact = 1 AND state IN ('waiting', 'sending', 'sent', 'unsure');
CREATE INDEX outbox_mark ON outbox (mark, seq) WHERE mark <> '';
