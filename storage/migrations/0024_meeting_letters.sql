-- What of a meeting a second person agreed to be sent (its digest); empty: nobody has.
ALTER TABLE meetings ADD COLUMN invites_agreed TEXT NOT NULL DEFAULT '';

-- By when the letters of a batch must have come: whoever could only be rung later gets theirs at
-- once, and it does not ring. Empty: each in its reader's time.
ALTER TABLE batches ADD COLUMN needed_by TEXT NOT NULL DEFAULT '';
ALTER TABLE outbox ADD COLUMN silent INTEGER NOT NULL DEFAULT 0;
